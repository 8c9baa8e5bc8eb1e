// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csvtable.h"

#include "core/protocol/sentence.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace weehours {

namespace {

constexpr qsizetype mostRows = 500000;
constexpr qsizetype mostCells = 8000000;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

// The most frequent separator in the heading, outside of quotes.
QChar separatorOf(const QString &text)
{
    constexpr std::array separators{u',', u';', u'\t'};
    std::array<int, separators.size()> counts{};
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && isLineEnd(c))
            break;
        for (std::size_t i = 0; i < separators.size() && !isQuoted; ++i)
            counts.at(i) += c == separators.at(i) ? 1 : 0;
    }
    const auto most = std::ranges::max_element(counts);
    return separators.at(static_cast<std::size_t>(most - counts.begin()));
}

/// Parses a text row by row.
class CsvCursor
{
public:
    explicit CsvCursor(const QString &text) : m_text(text), m_separator(separatorOf(text)) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    /// The text ended within quotes that opened in its last line.
    [[nodiscard]] bool isCutOff() const { return m_isCutOff; }
    /// The last row had no line end.
    [[nodiscard]] bool endsOpen() const { return m_endsOpen; }

    CsvTable::Row next()
    {
        CsvTable::Row row;
        for (;;) {
            row.cells.append(cell(row.isBroken));
            if (row.isBroken || atEnd()) {
                m_endsOpen = atEnd();
                break;
            }
            const QChar c = m_text.at(m_at);
            ++m_at;
            if (c == m_separator)
                continue;
            if (c == u'\r' && !atEnd() && m_text.at(m_at) == u'\n')
                ++m_at;
            m_endsOpen = false;
            break;
        }
        return row;
    }

private:
    [[nodiscard]] bool endsCell(qsizetype at) const
    {
        return at >= m_text.size() || m_text.at(at) == m_separator || isLineEnd(m_text.at(at));
    }

    QString cell(bool &isBroken)
    {
        if (atEnd() || m_text.at(m_at) != u'"')
            return plainCell();
        const qsizetype start = m_at;
        qsizetype lineEnd = -1;
        QString content;
        qsizetype at = m_at + 1;
        qsizetype from = at;
        for (; at < m_text.size(); ++at) {
            const QChar c = m_text.at(at);
            if (isLineEnd(c) && lineEnd < 0)
                lineEnd = at;
            if (c != u'"')
                continue;
            if (at + 1 < m_text.size() && m_text.at(at + 1) == u'"') {
                content += QStringView(m_text).sliced(from, at + 1 - from);
                from = at + 2;
                ++at;
                continue;
            }
            if (endsCell(at + 1)) {
                content += QStringView(m_text).sliced(from, at - from);
                m_at = at + 1;
                return content;
            }
            // A quote that closes nothing. Within one line it is part of the text. After several
            // lines the opening quote was the stray one, and the next row must not be lost.
            if (lineEnd >= 0)
                break;
        }
        isBroken = true;
        if (lineEnd < 0) {
            m_isCutOff = at >= m_text.size();
            m_at = m_text.size();
            return m_text.sliced(start);
        }
        m_at = lineEnd + 1;
        if (m_text.at(lineEnd) == u'\r' && !atEnd() && m_text.at(m_at) == u'\n')
            ++m_at;
        return m_text.sliced(start, lineEnd - start);
    }

    QString plainCell()
    {
        const qsizetype start = m_at;
        while (!endsCell(m_at))
            ++m_at;
        return m_at == start ? QString() : m_text.sliced(start, m_at - start);
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_isCutOff = false;
    bool m_endsOpen = false;
};

bool isEmptyRow(const QStringList &cells)
{
    return std::ranges::all_of(cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

} // namespace

Result<CsvTable> CsvTable::read(const QString &text)
{
    CsvTable table;
    qint64 number = 0;
    // Excel's own line for the separator.
    static const QRegularExpression hint(QStringLiteral("^\\s*\"?sep=[,;\\t]\"?(?:\\r\\n|\\r|\\n)"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto hinted = hint.match(text.left(16));
    const QString rest = text.sliced(qMax<qsizetype>(0, hinted.capturedLength()));
    number += hinted.hasMatch() ? 1 : 0;
    CsvCursor cursor(rest);
    qsizetype cells = 0;
    while (!cursor.atEnd()) {
        Row row = cursor.next();
        row.number = ++number;
        cells += row.cells.size();
        if (number > mostRows || cells > mostCells)
            return failure(codes::tooLarge, {Sentence::FileHasTooManyRows});
        if (cursor.isCutOff())
            return failure(codes::malformed, {Sentence::FileCutOff});
        if (isEmptyRow(row.cells))
            continue;
        if (table.m_heading.isEmpty() && !row.isBroken)
            table.m_heading = std::move(row.cells);
        else
            table.m_rows.append(std::move(row));
    }
    // A last row without a line end that is shorter than all others was truncated.
    const qsizetype width = table.m_heading.size();
    if (cursor.endsOpen() && table.m_rows.size() > 1
        && table.m_rows.constLast().cells.size() < width
        && std::all_of(table.m_rows.cbegin(), table.m_rows.cend() - 1,
                       [&](const Row &row) { return row.cells.size() >= width; }))
        return failure(codes::malformed, {Sentence::FileCutOff});
    for (int i = 0; i < table.m_heading.size(); ++i) {
        const QString name = plainName(table.m_heading.at(i));
        if (!name.isEmpty() && !table.m_columns.contains(name))
            table.m_columns.insert(name, i);
    }
    return table;
}

const CsvTable::Row *CsvTable::row(qint64 number) const
{
    const auto found = std::ranges::lower_bound(m_rows, number, {}, &Row::number);
    return found != m_rows.cend() && found->number == number ? &*found : nullptr;
}

QString CsvTable::plainName(QStringView name)
{
    QString plain;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    return plain;
}

int CsvTable::column(QLatin1StringView name) const
{
    const auto known = m_asked.constFind(QByteArray::fromRawData(name.data(), name.size()));
    if (known != m_asked.constEnd())
        return *known;
    const int place = m_columns.value(plainName(QString(name)), -1);
    m_asked.insert(QByteArray(name.data(), name.size()), place);
    return place;
}

QString CsvTable::cell(const Row &row, QLatin1StringView name) const
{
    const int place = column(name);
    return place < 0 ? QString() : row.cells.value(place).trimmed();
}

QString CsvTable::wholeOf(const Row &row) const
{
    QStringList parts;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (const QString cell = row.cells.at(i).trimmed(); !cell.isEmpty())
            parts.append(plainName(m_heading.value(i)) + u'\x1f' + cell);
    }
    parts.sort();
    return parts.join(u'\x1e');
}

QList<qsizetype> CsvTable::columnsExcept(std::span<const QLatin1StringView> known) const
{
    QSet<QString> names;
    for (const QLatin1StringView name : known)
        names.insert(plainName(QString(name)));
    QList<qsizetype> columns;
    for (qsizetype i = 0; i < m_heading.size(); ++i) {
        if (!names.contains(plainName(m_heading.at(i))))
            columns.append(i);
    }
    return columns;
}

QStringList CsvTable::linesOf(const Row &row, const QList<qsizetype> &columns) const
{
    QStringList lines;
    for (const qsizetype column : columns) {
        const QString cell = row.cells.value(column).trimmed();
        const QString name = m_heading.value(column).trimmed();
        if (!cell.isEmpty())
            lines.append(name.isEmpty() ? cell : name + QStringLiteral(": ") + cell);
    }
    return lines;
}

} // namespace weehours
