// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/ground/requestrecord.h"

#include <QByteArray>

#include <cstdio>

namespace weehours::server {

/// The level and format of the log.
struct LogOptions
{
    /// One JSON object per line, instead of text.
    bool json = false;
    /// The lowest level to write.
    QtMsgType level = QtInfoMsg;
    /// A line for each request.
    bool requests = false;
};

/// The program's log: Qt's messages, and a line per request, as text or JSON. A message is always
/// one line, so that logged input cannot fake other lines. Thread-safe.
class LogOutput
{
public:
    /// @param to where lines are written, each in one piece; must stay open for the object's
    /// lifetime
    LogOutput(const LogOptions &options, std::FILE *to);

    /// @param category such as `weehours.server.http`
    void message(QtMsgType type, const char *category, const QString &text) const;
    void request(const RequestRecord &record) const;

private:
    void write(QByteArray line) const;

    const LogOptions m_options;
    std::FILE *const m_to;
};

} // namespace weehours::server
