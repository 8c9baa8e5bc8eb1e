// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/weehours/reportprogram.h"

#include "app/workbench.h"
#include "ui/paper/papersize.h"
#include "ui/report/report.h"
#include "ui/report/reportfile.h"
#include "ui/settings/settings.h"
#include "ui/words/messagewords.h"
#include "ui/words/translation.h"
#include "ui/words/units.h"

#include <QApplication>

#include <cstdio>
#include <cstring>

namespace weehours {

namespace {

/// The positions of the arguments.
enum Argument { Flag = 1, File, Profile, Baby, From, To, Paper, Spoken, Kinds, Count };

/// The line about a finished report: the paper and the number of pages.
Result<QByteArray> reportFor(const QStringList &arguments)
{
    Settings settings(arguments.at(Profile));
    Translation translation;
    const QString &asked = arguments.at(Spoken);
    const QString language = languageNamed(asked);
    if (!asked.isEmpty() && language.isEmpty())
        return failure(codes::usage, Report::tr("Wee Hours does not speak %1.").arg(asked));
    translation.setLanguage(language.isEmpty() ? settings.language() : language);
    setUnits(settings.units());
    const Theme theme;
    const auto bench = Workbench::open(arguments.at(Profile), {});
    if (!bench)
        return std::unexpected(bench.error());
    const Logbook &logbook = (*bench)->logbook;
    const auto id = EntityId::parse(arguments.at(Baby));
    const auto baby = logbook.find(id.value_or(EntityId()));
    if (!baby)
        return std::unexpected(baby.error());
    if (!*baby)
        return failure(codes::notFound, Report::tr("There is no such baby here."));
    auto data = readReport(logbook, **baby, QDate::fromString(arguments.at(From), Qt::ISODate),
                           QDate::fromString(arguments.at(To), Qt::ISODate), settings.dayStart(),
                           logbook.now());
    if (!data)
        return std::unexpected(data.error());
    data->listedKinds = arguments.at(Kinds).split(u',', Qt::SkipEmptyParts);
    const QString &sheet = arguments.at(Paper);
    const auto named = sheet == QLatin1StringView("letter") ? QPageSize::Letter : QPageSize::A4;
    const auto paper = sheet.isEmpty() ? paperOfTheDesktop() : named;
    const Report report(*data, paper, theme);
    const auto done = writeReport(arguments.at(File), report, paper, (*baby)->text(field::name));
    if (!done)
        return std::unexpected(done.error());
    return (paper == QPageSize::Letter ? "letter " : "a4 ")
           + QByteArray::number(report.pageCount());
}

} // namespace

bool isReportProgram(int count, char **arguments)
{
    return count == Count && std::strcmp(arguments[Flag], "--report") == 0;
}

int makeReport(int count, char **arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(count, arguments);
    const auto made = reportFor(QCoreApplication::arguments());
    if (!made) {
        std::fprintf(stderr, "%s\n", qPrintable(errorText(made.error())));
        return 1;
    }
    std::puts(made->constData());
    return 0;
}

} // namespace weehours
