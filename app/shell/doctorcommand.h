// `tabianctl doctor`: the numbered self-test without a screen.
#pragma once

#include "devices/api/cardbackend.h"

#include <QIODevice>
#include <QStringList>

namespace tabian::shell
{

struct DoctorCommandParts
{
    devices::CardBackendFactory readers;
    QString fingerHelper; // path of tabian-fingers
};

/** `args`: [--home DIR] [--training]. The answer on `out` in every case but wrong usage (2) and a home that cannot be used
 *  (1): {"checks":[{"code","name","state":"ok|warn|fail","detail","remedy"}]}. 0: nothing fails; 1: something does, and
 *  SelfTestFailed stands on `err`. */
int runDoctor(const QStringList& args, QIODevice& out, QIODevice& err, const DoctorCommandParts& parts);

} // namespace tabian::shell
