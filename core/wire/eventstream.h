// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace weehours {

/// One event of a `text/event-stream`.
struct StreamEvent
{
    QByteArray name;
    QByteArray data;

    bool operator==(const StreamEvent &) const = default;
};

/// Parses a `text/event-stream` (WHATWG HTML, 9.2) from chunks of any size. Comments, ids and retry
/// times are ignored.
class EventStream
{
public:
    /// Takes the next bytes and returns the events that they complete.
    [[nodiscard]] QList<StreamEvent> feed(const QByteArray &bytes);
    /// Whether an incomplete event is larger than any of ours: the server is not a Wee Hours
    /// server.
    [[nodiscard]] bool isOverlong() const;
    void clear();

private:
    void takeLine(const QByteArray &line);

    QByteArray m_rest;
    StreamEvent m_event;
    bool m_hasData = false;
};

} // namespace weehours
