// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportdialog.h"

#include "ui/dialogs/choicerow.h"
#include "ui/paper/papersize.h"
#include "ui/report/reportfile.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/wrapcheckbox.h"
#include "ui/words/messagewords.h"

#include <QFileDialog>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace weehours {

ReportDialog::ReportDialog(const Logbook &logbook, const Theme &theme, const Entry &baby,
                           QDate last, int startHour, QWidget *parent)
    : DialogFrame(tr("Report"), parent),
      m_logbook(logbook),
      m_theme(theme),
      m_baby(baby),
      m_startHour(startHour),
      m_days(new ChoiceRow(tr("How many days"),
                           {{QStringLiteral("7"), tr("1 week")},
                            {QStringLiteral("14"), tr("2 weeks")},
                            {QStringLiteral("28"), tr("4 weeks")},
                            {QStringLiteral("91"), tr("13 weeks")}},
                           this)),
      m_last(new DateField(this)),
      m_paper(new ChoiceRow(tr("Paper"),
                            {{QStringLiteral("a4"), QStringLiteral("A4")},
                             {QStringLiteral("letter"), tr("Letter", "the size of paper")}},
                            this)),
      m_listsEntries(new WrapCheckBox(tr("List all entries at the end"), this))
{
    const auto addLabel = [this](const QString &words) {
        auto *label = new QLabel(words, this);
        setRole(*label, QStringLiteral("muted"));
        label->setWordWrap(true);
        body()->addWidget(label);
    };
    addLabel(tr("A summary and each day as a line of 24 hours, for the paediatrician or the "
                "health visitor."));
    m_days->setWord(QStringLiteral("14"));
    body()->addWidget(m_days);
    addLabel(tr("up to and with", "a report, before its last day"));
    m_last->setAccessibleName(tr("Last day"));
    m_last->setDate(last);
    m_last->setMaximumDate(localDay(logbook.now(), startHour));
    body()->addWidget(m_last);
    m_paper->setWord(paperOfTheDesktop() == QPageSize::Letter ? QStringLiteral("letter")
                                                              : QStringLiteral("a4"));
    body()->addWidget(m_paper);
    body()->addWidget(m_listsEntries);
    connect(addButton(tr("Cancel"), QStringLiteral("secondary")), &QPushButton::clicked, this,
            &QDialog::reject);
    connect(addButton(tr("Print …"), QStringLiteral("secondary")), &QPushButton::clicked, this,
            &ReportDialog::print);
    auto *save = addButton(tr("Save as PDF …"), QStringLiteral("primary"));
    connect(save, &QPushButton::clicked, this, &ReportDialog::askWhere);
    save->setFocus();
}

QPageSize::PageSizeId ReportDialog::paper() const
{
    return m_paper->word() == QLatin1StringView("letter") ? QPageSize::Letter : QPageSize::A4;
}

std::optional<ReportData> ReportDialog::data()
{
    const QDate last = m_last->date();
    auto data = readReport(m_logbook, m_baby, last.addDays(1 - m_days->word().toInt()), last,
                           m_startHour, m_logbook.now());
    if (!data) {
        showProblem(errorText(data.error()));
        return std::nullopt;
    }
    showProblem({});
    if (m_listsEntries->isChecked()) {
        for (const KindSpec &spec : kinds()) {
            if (spec.isLogEntry)
                data->listedKinds.append(spec.name);
        }
    }
    return *std::move(data);
}

void ReportDialog::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(paper()));
    printer->setFullPage(true);
    printer->setDocName(QStringLiteral("wee-hours-report"));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] {
        const auto chosen = data();
        if (!chosen)
            return;
        // The paper may have been changed in the printer's dialog.
        const QPageSize::PageSizeId size = printer->pageLayout().pageSize().id();
        const Report report(*chosen, size == QPageSize::Letter ? size : QPageSize::A4, m_theme);
        if (printReport(*printer, report))
            accept();
        else
            showProblem(tr("It could not be printed. The printer does not take it; nothing in the "
                           "log is changed."));
    });
    dialog->open();
}

void ReportDialog::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Save as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(
        QStringLiteral("wee-hours-%1.pdf").arg(m_last->date().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportDialog::write);
    dialog->open();
}

void ReportDialog::write(const QString &path)
{
    const auto chosen = data();
    if (!chosen)
        return;
    const Report report(*chosen, paper(), m_theme);
    if (const auto done = writeReport(path, report, paper(), m_baby.text(field::name)); !done) {
        showProblem(errorText(done.error()));
        return;
    }
    Q_EMIT told(tr("The report is saved, on %n page(s). Only you can read the file.", nullptr,
                   report.pageCount()));
    accept();
}

} // namespace weehours
