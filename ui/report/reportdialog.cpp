// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportdialog.h"

#include "ui/dialogs/choicerow.h"
#include "ui/paper/papersize.h"
#include "ui/report/reportfile.h"
#include "ui/report/reportpreview.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/formlabel.h"
#include "ui/widgets/wrapcheckbox.h"
#include "ui/words/messagewords.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace weehours {

namespace {

/// In a lower window the preview would hide the options.
constexpr int leastForPreview = 600;

} // namespace

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
    auto *options = new QVBoxLayout;
    options->setSpacing(metrics::cardGap);
    const auto addLabel = [this, options](const QString &words) {
        auto *label = new QLabel(words, this);
        setRole(*label, QStringLiteral("muted"));
        label->setWordWrap(true);
        options->addWidget(label);
    };
    addLabel(tr("A summary and each day as a line of 24 hours, for the paediatrician or the "
                "health visitor."));
    m_days->setWord(QStringLiteral("14"));
    options->addWidget(m_days);
    m_last->setAccessibleName(tr("Last day"));
    m_last->setDate(last);
    m_last->setMaximumDate(localDay(logbook.now(), startHour));
    auto *until = new QHBoxLayout;
    until->setSpacing(metrics::cardGap);
    until->addWidget(new FormLabel(tr("up to and with", "a report, before its last day"), m_last,
                                   content()));
    until->addWidget(m_last, 1);
    options->addLayout(until);
    m_paper->setWord(paperOfTheDesktop() == QPageSize::Letter ? QStringLiteral("letter")
                                                              : QStringLiteral("a4"));
    options->addWidget(m_paper);
    options->addWidget(m_listsEntries);
    addPreview(options);
    connect(addButton(tr("Cancel"), QStringLiteral("secondary")), &QPushButton::clicked, this,
            &QDialog::reject);
    connect(addButton(tr("Print …"), QStringLiteral("secondary")), &QPushButton::clicked, this,
            &ReportDialog::print);
    auto *save = addButton(tr("Save as PDF …"), QStringLiteral("primary"));
    connect(save, &QPushButton::clicked, this, &ReportDialog::askWhere);
    save->setFocus();
}

void ReportDialog::addPreview(QLayout *options)
{
    const QSize room = parentWidget() ? parentWidget()->window()->size() : QSize();
    if (room.width() < metrics::foldWidth || room.height() < leastForPreview) {
        body()->addLayout(qobject_cast<QVBoxLayout *>(options));
        return;
    }
    m_announcer = new Announcer(this);
    m_preview = new ReportPreview(content());
    m_page = new QLabel(content());
    setRole(*m_page, QStringLiteral("small"));
    m_page->setAlignment(Qt::AlignCenter);
    const auto arrow = [this](const QString &name, const QString &words, int by) {
        auto *button = new QPushButton(content());
        setRole(*button, QStringLiteral("icon"));
        button->setIcon(icon(name, m_theme.palette().muted));
        button->setFixedWidth(metrics::buttonHeight);
        button->setAutoDefault(false);
        button->setToolTip(words);
        button->setAccessibleName(words);
        connect(button, &QPushButton::clicked, this, [this, by] { turn(by); });
        return button;
    };
    m_back = arrow(QStringLiteral("back"), tr("Page back (Page Up)"), -1);
    m_on = arrow(QStringLiteral("forward"), tr("Next page (Page Down)"), 1);
    auto *turning = new QHBoxLayout;
    turning->addWidget(m_back);
    turning->addWidget(m_page, 1);
    turning->addWidget(m_on);
    auto *pages = new QVBoxLayout;
    pages->setSpacing(metrics::unit);
    pages->addWidget(m_preview);
    pages->addLayout(turning);
    auto *left = new QVBoxLayout;
    left->addLayout(qobject_cast<QVBoxLayout *>(options));
    left->addStretch();
    auto *across = new QHBoxLayout;
    across->setSpacing(metrics::columnGap);
    across->addLayout(left, 1);
    across->addLayout(pages);
    body()->addLayout(across);
    for (const ChoiceRow *each : {m_days, m_paper})
        connect(each, &ChoiceRow::changed, this, &ReportDialog::showPreview);
    connect(m_last, &QDateEdit::dateChanged, this, &ReportDialog::showPreview);
    connect(m_listsEntries, &QCheckBox::toggled, this, &ReportDialog::showPreview);
    showPreview();
}

void ReportDialog::showPreview()
{
    const auto chosen = data();
    m_preview->setReport(chosen ? std::make_unique<Report>(*chosen, paper(), m_theme) : nullptr);
    turn(0);
}

void ReportDialog::turn(int by)
{
    m_preview->turnTo(m_preview->page() + by);
    const int page = m_preview->page();
    const int count = m_preview->pageCount();
    m_page->setText(count > 0 ? tr("Page %1 of %2", "of a preview")
                                    .arg(QLocale().toString(page + 1), QLocale().toString(count))
                              : QString());
    for (const auto &[button, isUseful] :
         {std::pair{m_back, page > 0}, std::pair{m_on, page + 1 < count}})
        button->setEnabled(isUseful);
}

void ReportDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isOn = event->key() == Qt::Key_PageDown;
    if (m_preview && (isOn || event->key() == Qt::Key_PageUp)) {
        turn(isOn ? 1 : -1);
        m_announcer->say(m_page->text());
        return;
    }
    DialogFrame::keyPressEvent(event);
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
