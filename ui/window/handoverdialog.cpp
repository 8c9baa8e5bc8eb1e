// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/handoverdialog.h"

#include "core/plans/dueplans.h"
#include "core/protocol/schema.h"
#include "ui/dialogs/timefield.h"
#include "ui/kinds/planwords.h"
#include "ui/paper/papersize.h"
#include "ui/paper/papertext.h"
#include "ui/settings/settings.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palettes.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formlabel.h"
#include "ui/widgets/formlayout.h"
#include "ui/window/handoverwords.h"
#include "ui/words/messagewords.h"
#include "ui/words/timewords.h"
#include "ui/words/unbroken.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace weehours {

namespace {

constexpr qsizetype mostNext = 6;
constexpr int longestName = 60;

/// Draws the text on one page, in ink on white.
bool printHandover(QPagedPaintDevice &device, const QString &title, const QStringList &lines,
                   const Theme &theme)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const qreal scale = device.logicalDpiX() / pixelsPerInch;
    painter.scale(scale, scale);
    // Longer lines are hard to read.
    constexpr qreal mostWidth = 560;
    const qreal width = qMin(device.width() / scale, mostWidth);
    const Palette palette = inkPalette();
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const Qt::Alignment side = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const qreal left = mirrored ? device.width() / scale - width : 0;
    qreal y = 0;
    const auto paint = [&](const QFont &font, const QString &text) {
        constexpr int mostLines = 12;
        const qreal height = papertext::height(font, text, width, mostLines);
        painter.setFont(font);
        painter.setPen(palette.text);
        papertext::paint(painter, QRectF(left, y, width, height), side | Qt::AlignTop, text,
                         mostLines);
        y += height + metrics::cardGap;
    };
    paint(theme.large(), title);
    for (const QString &line : lines)
        paint(theme.text(), line);
    return painter.end();
}

} // namespace

HandoverDialog::HandoverDialog(Theme &theme, Logbook &logbook, const Settings &settings,
                               const Entry &baby, const Periods &periods, QWidget *parent)
    : DialogFrame(tr("Hand over"), parent),
      m_theme(theme),
      m_logbook(logbook),
      m_settings(settings),
      m_baby(baby),
      m_for(new QLineEdit(this)),
      m_period(new QComboBox(this)),
      m_time(new TimeField(tr("Since"), this)),
      m_title(new QLabel(this)),
      m_text(new QLabel(this))
{
    const Instant now = logbook.now();
    m_for->setMaxLength(longestName);
    m_for->setPlaceholderText(tr("Grandma …", "who takes over; an example"));
    m_for->setAccessibleName(tr("For", "who takes over"));
    m_period->setAccessibleName(tr("Since"));
    const auto offer = [&](const QString &words, Instant from) {
        m_period->addItem(words, from.msecs);
    };
    if (periods.lastLook) {
        offer(tr("you last looked, %1", "since; %1 is a time")
                  .arg(handoverSince(*periods.lastLook, now)),
              *periods.lastLook);
    }
    if (periods.night) {
        offer(tr("the night, %1", "since; %1 is a time").arg(handoverSince(*periods.night, now)),
              *periods.night);
    }
    for (const int hours : {4, 12, 24})
        offer(tr("%n hour(s) ago", "since", hours), now.plusMsecs(-hours * msecsPerHour));
    m_period->addItem(tr("another time …", "since"));
    // Who has just looked hands over more than what has happened since.
    constexpr qint64 shortLook = 4 * msecsPerHour;
    if (periods.lastLook && now.msecs - periods.lastLook->msecs < shortLook)
        m_period->setCurrentIndex(1);
    m_time->setNow(now);
    m_time->setInstant(now.plusMsecs(-msecsPerDay));
    auto *form = new FormLayout;
    form->setHorizontalSpacing(metrics::columnGap);
    form->addRow(new FormLabel(tr("For", "who takes over"), m_for, this), m_for);
    form->addRow(new FormLabel(tr("Since"), m_period, this), m_period);
    body()->addLayout(form);
    body()->addWidget(m_time);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        body()->addWidget(label);
    }
    setRole(*m_title, QStringLiteral("heading"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(m_for, &QLineEdit::textChanged, this, &HandoverDialog::showText);
    connect(m_period, &QComboBox::currentIndexChanged, this, &HandoverDialog::showText);
    connect(m_time, &TimeField::changed, this, &HandoverDialog::showText);
    connect(addButton(tr("Close"), QStringLiteral("secondary")), &QPushButton::clicked, this,
            &QDialog::reject);
    connect(addButton(tr("Print …"), QStringLiteral("secondary")), &QPushButton::clicked, this,
            &HandoverDialog::print);
    connect(addButton(tr("Copy"), QStringLiteral("primary")), &QPushButton::clicked, this,
            &HandoverDialog::copy);
    showText();
    m_for->setFocus();
}

Instant HandoverDialog::from() const
{
    const QVariant chosen = m_period->currentData();
    return chosen.isValid() ? Instant{chosen.toLongLong()} : m_time->instant();
}

QString HandoverDialog::title() const
{
    const QString since = handoverSince(from(), m_logbook.now());
    const QString who = m_for->text().simplified();
    const QString name = m_baby.text(field::name);
    return who.isEmpty()
               ? tr("%1 since %2", "a baby, a time").arg(name, since)
               : tr("%1 since %2, for %3", "a baby, a time, a person").arg(name, since, who);
}

QStringList HandoverDialog::lines() const
{
    const Instant now = m_logbook.now();
    const BabyId &baby = m_baby.entity.babyId;
    const auto entries = m_logbook.during(baby, from(), now.plusMsecs(1));
    if (!entries)
        return {errorText(entries.error())};
    QStringList next;
    const auto plans = duePlans(m_logbook, baby, now, QTimeZone::systemTimeZone());
    for (const DuePlan &plan : plans.value_or(QList<DuePlan>())) {
        if (plan.due.state == Due::State::Paused || next.size() >= mostNext)
            continue;
        const auto entry = m_logbook.find(plan.plan.id).value_or(std::nullopt);
        next.append(tr("%1 %2", "a plan, when it is due")
                        .arg(plan.plan.title, planLine(plan, entry.value_or(Entry()), now).whole));
    }
    return handoverLines(handoverOf(*entries, from(), now,
                                    m_settings.feedPartMinutes() * msecsPerMinute),
                         next);
}

QString HandoverDialog::text() const
{
    return title() + u'\n' + lines().join(u'\n');
}

void HandoverDialog::showText()
{
    m_time->setVisible(!m_period->currentData().isValid());
    m_title->setText(title());
    m_text->setText(unbroken(lines().join(u'\n')));
    fit();
}

void HandoverDialog::copy()
{
    QGuiApplication::clipboard()->setText(text());
    accept();
    Q_EMIT told(tr("Copied, ready to be sent."));
}

void HandoverDialog::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    setPaperMargins(*printer);
    if (printer->outputFormat() == QPrinter::PdfFormat)
        printer->setPageSize(QPageSize(paperOfTheDesktop()));
    printer->setDocName(QStringLiteral("wee-hours-hand-over"));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] {
        if (!printHandover(*printer, title(), lines(), m_theme)) {
            showProblem(tr("The page could not be printed. The printer or the file does not take "
                           "it; nothing in the log is changed."));
        }
    });
    dialog->open();
}

} // namespace weehours
