// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/ground/requestrecord.h"

#include <QByteArray>

#include <cstdio>

namespace weehours::server {

/// What the program says about its work, and how.
struct LogOptions
{
    /// One JSON object a line, instead of text.
    bool json = false;
    /// The lowest level that is written.
    QtMsgType level = QtInfoMsg;
    /// A line for each request.
    bool requests = false;
};

/// The program's log: what Qt's logging is given, and a line for each request, as text or as JSON.
/// A message is always one line, so that a person whose words are logged cannot make it look like
/// several. Functions may be called from any thread.
class LogOutput
{
public:
    /// @param to where lines go, each in one piece; stays open for as long as the object lives
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
