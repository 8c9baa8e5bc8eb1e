// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/eventstream.h"

namespace weehours {

namespace {
// A `heads` event of a thousand babies is a tenth of this.
constexpr qsizetype longestEvent = 1024 * 1024;
} // namespace

QList<StreamEvent> EventStream::feed(const QByteArray &bytes)
{
    m_rest += bytes;
    QList<StreamEvent> events;
    qsizetype start = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', start)) {
        QByteArray line = m_rest.mid(start, end - start);
        start = end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        if (!line.isEmpty()) {
            takeLine(line);
            continue;
        }
        if (m_hasData)
            events.append(m_event);
        m_event = {};
        m_hasData = false;
    }
    m_rest.remove(0, start);
    return events;
}

void EventStream::takeLine(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon == 0)
        return; // a comment: the server's heartbeat
    const QByteArray field = colon < 0 ? line : line.left(colon);
    QByteArray value = colon < 0 ? QByteArray() : line.mid(colon + 1);
    if (value.startsWith(' '))
        value.remove(0, 1);
    if (field == "event") {
        m_event.name = value;
    } else if (field == "data") {
        if (m_hasData)
            m_event.data += '\n';
        m_event.data += value;
        m_hasData = true;
    }
}

bool EventStream::isOverlong() const
{
    return m_rest.size() + m_event.data.size() > longestEvent;
}

void EventStream::clear()
{
    m_rest.clear();
    m_event = {};
    m_hasData = false;
}

} // namespace weehours
