// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/postgrestext.h"

#include <algorithm>
#include <charconv>

namespace weehours::server {

std::string postgresSql(std::string_view sql)
{
    std::string text(sql);
    for (auto at = text.find("IN ids("); at != std::string::npos; at = text.find("IN ids(", at)) {
        const auto end = text.find(')', at);
        const std::string param = text.substr(at + 7, end - at - 7);
        text.replace(at, end + 1 - at, std::string("= ANY(") + param + "::uuid[])");
    }
    // Keys never change, so foreign keys may refer to locked rows.
    constexpr std::string_view lock = " FOR UPDATE";
    if (const auto at = text.find(lock); at != std::string::npos)
        text.replace(at, lock.size(), " FOR NO KEY UPDATE");
    return text;
}

std::optional<QByteArray> postgresText(const Param &param)
{
    if (const auto *integer = std::get_if<qint64>(&param.value()))
        return QByteArray::number(*integer);
    if (const auto *text = std::get_if<QByteArray>(&param.value()))
        return *text;
    if (const auto *ids = std::get_if<QList<QByteArray>>(&param.value()))
        return '{' + ids->join(',') + '}';
    return std::nullopt;
}

QByteArray postgresArray(const std::vector<Params> &rows, std::size_t column)
{
    // Written into memory for the worst case at once: the columns of a push of 500 have half a
    // million characters.
    constexpr qsizetype longestInteger = 21;
    qsizetype longest = 2;
    for (const Params &row : rows) {
        const auto *text = std::get_if<QByteArray>(&row.at(column).value());
        longest += text ? 2 * text->size() + 3 : longestInteger;
    }
    QByteArray array(longest, Qt::Uninitialized);
    char *out = array.data();
    *out++ = '{';
    for (const Params &row : rows) {
        if (&row != rows.data())
            *out++ = ',';
        const Param &param = row[column];
        if (const auto *integer = std::get_if<qint64>(&param.value())) {
            out = std::to_chars(out, out + longestInteger, *integer).ptr;
        } else if (const auto *text = std::get_if<QByteArray>(&param.value())) {
            *out++ = '"';
            for (const char c : *text) {
                if (c == '"' || c == '\\')
                    *out++ = '\\';
                *out++ = c;
            }
            *out++ = '"';
        } else {
            out = std::ranges::copy(std::string_view("NULL"), out).out;
        }
    }
    *out++ = '}';
    array.truncate(out - array.constData());
    return array;
}

} // namespace weehours::server
