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

/// Cuts a `text/event-stream` (WHATWG HTML, 9.2) into its events, however the network cut it into
/// pieces. Comments, ids and retry times are passed over.
class EventStream
{
public:
    /// Takes the next bytes and gives the events that they complete.
    [[nodiscard]] QList<StreamEvent> feed(const QByteArray &bytes);
    /// Whether the part of an event that is held is larger than any that we know: a server that
    /// is not ours.
    [[nodiscard]] bool isOverlong() const;
    void clear();

private:
    void takeLine(const QByteArray &line);

    QByteArray m_rest;
    StreamEvent m_event;
    bool m_hasData = false;
};

} // namespace weehours
