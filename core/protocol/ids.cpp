// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/ids.h"

#include <array>

namespace weehours {

std::optional<QUuid> parseUuid(QStringView text)
{
    if (text.size() != 36)
        return std::nullopt;
    std::array<uchar, 16> bytes{};
    std::size_t digits = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (c != u'-')
                return std::nullopt;
            continue;
        }
        uchar digit = 0;
        if (c >= u'0' && c <= u'9')
            digit = static_cast<uchar>(c - u'0');
        else if (c >= u'a' && c <= u'f')
            digit = static_cast<uchar>(c - u'a' + 10);
        else
            return std::nullopt;
        uchar &byte = bytes[digits++ / 2];
        byte = static_cast<uchar>(byte << 4 | digit);
    }
    return QUuid::fromRfc4122(QByteArrayView(bytes));
}

IdSource::IdSource(const Clock &clock, QRandomGenerator random) : m_clock(clock), m_random(random)
{
}

QUuid IdSource::next()
{
    // If the clock stands still or steps back, ids must still ascend: keep the last millisecond and
    // increment the counter, which carries over into the next millisecond.
    const qint64 now = m_clock.now().msecs;
    if (now > m_lastMsecs) {
        m_lastMsecs = now;
        m_counter = static_cast<quint16>(m_random.bounded(0x800));
    } else if (++m_counter > 0xfff) {
        ++m_lastMsecs;
        m_counter = 0;
    }
    const auto msecs = static_cast<quint64>(m_lastMsecs);
    quint64 tail = m_random.generate64();
    uchar b[8];
    for (uchar &byte : b) {
        byte = static_cast<uchar>(tail & 0xff);
        tail >>= 8;
    }
    b[0] = static_cast<uchar>((b[0] & 0x3f) | 0x80);
    return QUuid(static_cast<uint>(msecs >> 16), static_cast<ushort>(msecs & 0xffff),
                 static_cast<ushort>(0x7000 | m_counter), b[0], b[1], b[2], b[3], b[4], b[5], b[6],
                 b[7]);
}

} // namespace weehours
