// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/weehours/headingsprogram.h"

#include "core/exchange/logsheet.h"
#include "ui/kinds/columnwords.h"
#include "ui/report/report.h"
#include "ui/words/translation.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <cstring>

namespace weehours {

namespace {

/// The places of the arguments.
enum HeadingsArgument { HeadingsFlag = 1, HeadingsLanguage, HeadingsCount };

QJsonObject wordsOf(const KindSpec *kind, std::span<const KindSpec *const> shown)
{
    QJsonObject words;
    for (const QString &column : logsheet::columnsFor(shown)) {
        if (const QString said = columnWords(kind, column); !said.isEmpty())
            words.insert(column, said);
    }
    return words;
}

} // namespace

bool isHeadingsProgram(int count, char **arguments)
{
    return count == HeadingsCount && std::strcmp(arguments[HeadingsFlag], "--headings") == 0;
}

int tellHeadings(int count, char **arguments)
{
    const QCoreApplication app(count, arguments);
    Translation translation;
    const QString asked = QCoreApplication::arguments().at(HeadingsLanguage);
    const QString language = languageNamed(asked);
    if (language.isEmpty()) {
        std::fprintf(stderr, "%s\n",
                     qPrintable(Report::tr("Wee Hours does not speak %1.").arg(asked)));
        return 1;
    }
    translation.setLanguage(language);
    QJsonObject headings;
    QList<const KindSpec *> all;
    for (const KindSpec &spec : kinds()) {
        const KindSpec *const kind = &spec;
        all.append(kind);
        headings.insert(QString(spec.name), wordsOf(kind, {&kind, 1}));
    }
    headings.insert(QString(), wordsOf(nullptr, all));
    std::puts(QJsonDocument(headings).toJson(QJsonDocument::Compact).constData());
    return 0;
}

} // namespace weehours
