// Files that are there after a power cut.
#pragma once

#include "app/domain/failure.h"

#include <QByteArray>

namespace tabian::storage
{

/** Writes a file whole or not at all, readable by its owner only, and waits until it is on the disk.
 *  StoreDiskFull, StoreReadOnly, StoreDisk. */
domain::Outcome writeDurably(const QString& path, const QByteArray& bytes);
/** Renames within a folder and waits until the folder is on the disk. */
domain::Outcome renameDurably(const QString& from, const QString& to);
/** Makes a folder that only its owner may enter; fine when it is there. StoreReadOnly. */
domain::Outcome makePrivateFolder(const QString& path);

} // namespace tabian::storage
