// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/operate/logoutput.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace weehours::server {

namespace {

constexpr const char *requestCategory = "weehours.server.request";

const char *levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug";
    case QtInfoMsg: return "info";
    case QtWarningMsg: return "warning";
    case QtCriticalMsg: return "error";
    case QtFatalMsg: break;
    }
    return "fatal";
}

/// Qt's own values are not in the order of severity.
int severityOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return 0;
    case QtInfoMsg: return 1;
    case QtWarningMsg: return 2;
    case QtCriticalMsg: return 3;
    case QtFatalMsg: break;
    }
    return 4;
}

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

/// Control characters in C notation: a line break in a message must not begin a new line.
QByteArray onOneLine(const QString &text)
{
    QByteArray line;
    for (const char c : text.toUtf8()) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '\n')
            line += "\\n";
        else if (code < 0x20 || code == 0x7f)
            line += "\\x" + QByteArray::number(code, 16).rightJustified(2, '0');
        else
            line += c;
    }
    return line;
}

double millisecondsOf(std::chrono::nanoseconds time)
{
    constexpr double nanosecondsPerMicrosecond = 1000;
    constexpr double microsecondsPerMillisecond = 1000;
    return std::round(static_cast<double>(time.count()) / nanosecondsPerMicrosecond)
           / microsecondsPerMillisecond;
}

} // namespace

LogOutput::LogOutput(const LogOptions &options, std::FILE *to) : m_options(options), m_to(to)
{
}

void LogOutput::message(QtMsgType type, const char *category, const QString &text) const
{
    if (severityOf(type) < severityOf(m_options.level))
        return;
    if (m_options.json) {
        const QJsonObject line{{QStringLiteral("time"), now()},
                               {QStringLiteral("level"), QLatin1StringView(levelOf(type))},
                               {QStringLiteral("category"), QLatin1StringView(category)},
                               // Replaces unpaired surrogates, which JSON could only escape.
                               {QStringLiteral("message"), QString::fromUtf8(text.toUtf8())}};
        return write(QJsonDocument(line).toJson(QJsonDocument::Compact));
    }
    write(now().toLatin1() + ' ' + levelOf(type) + ' ' + category + ": " + onOneLine(text));
}

void LogOutput::request(const RequestRecord &record) const
{
    const double msecs = millisecondsOf(record.took);
    if (m_options.json) {
        const QJsonObject line{{QStringLiteral("time"), now()},
                               {QStringLiteral("level"), QStringLiteral("info")},
                               {QStringLiteral("category"), QLatin1StringView(requestCategory)},
                               {QStringLiteral("method"), QString::fromLatin1(record.method)},
                               {QStringLiteral("route"), QString::fromLatin1(record.route)},
                               {QStringLiteral("status"), record.status},
                               {QStringLiteral("ms"), msecs},
                               {QStringLiteral("bytes"), record.bytes},
                               {QStringLiteral("client"), QString::fromLatin1(record.client)},
                               {QStringLiteral("id"), QString::fromLatin1(record.id)}};
        return write(QJsonDocument(line).toJson(QJsonDocument::Compact));
    }
    write(now().toLatin1() + " info " + requestCategory + ": " + record.method + ' ' + record.route
          + ' ' + QByteArray::number(record.status) + ' ' + QByteArray::number(msecs, 'f', 3)
          + " ms " + QByteArray::number(record.bytes) + " bytes " + record.client + ' '
          + record.id);
}

void LogOutput::write(QByteArray line) const
{
    line += '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), m_to);
    std::fflush(m_to);
}

} // namespace weehours::server
