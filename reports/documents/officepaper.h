// The short papers of an office: title and number, who and what in lines, a table, a sum, words, signatures.
#pragma once

#include "app/domain/baht.h"
#include "reports/documents/setting.h"
#include "reports/layout/fields.h"
#include "reports/layout/table.h"

namespace tabian::reports
{

struct OfficePaper
{
    QString formNumber; // in a frame at the right; may be empty
    QString title;
    QString number;    // under the title; may be empty
    bool copy = false; // a second print under the same number
    std::vector<std::vector<Field>> lines;
    std::vector<Column> columns; // widths in shares of the paper's width
    std::vector<std::vector<Cell>> rows;
    std::vector<Cell> total;
    std::optional<domain::Baht> sum; // large, in figures and words
    QStringList paragraphs;
    std::vector<Signature> signatures; // side by side, two in a row
    QSizeF size;
};

/** Fails with FontMissing. */
domain::Result<Document> composeOfficePaper(const OfficePaper& paper, const Setting& setting);

} // namespace tabian::reports
