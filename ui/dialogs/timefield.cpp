// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/timefield.h"

#include "core/logbook/wallclock.h"
#include "core/protocol/clock.h"
#include "ui/dialogs/momentedit.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/words/timewords.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QTimeZone>

namespace weehours {

namespace {

/// Two things side by side, or the second below the first if there is no room. The height that this
/// needs is known before it is laid out: if the second moved only then, what is around it could
/// keep the height of one row.
class FoldingRow : public QBoxLayout
{
public:
    explicit FoldingRow(QWidget *parent) : QBoxLayout(LeftToRight, parent) {}

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        const int first = itemAt(0)->sizeHint().height();
        const int second = itemAt(1)->sizeHint().height();
        return width < widthOfOneRow() ? first + spacing() + second : qMax(first, second);
    }
    [[nodiscard]] int minimumHeightForWidth(int width) const override
    {
        return heightForWidth(width);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {widthOfOneRow(), heightForWidth(widthOfOneRow())};
    }
    [[nodiscard]] QSize minimumSize() const override
    {
        return {qMax(itemAt(0)->minimumSize().width(), itemAt(1)->minimumSize().width()),
                heightForWidth(widthOfOneRow())};
    }
    void setGeometry(const QRect &rect) override
    {
        setDirection(rect.width() < widthOfOneRow() ? TopToBottom : LeftToRight);
        QBoxLayout::setGeometry(rect);
    }

private:
    [[nodiscard]] int widthOfOneRow() const
    {
        return itemAt(0)->minimumSize().width() + spacing() + itemAt(1)->sizeHint().width();
    }
};

} // namespace

TimeField::TimeField(const QString &name, QWidget *parent)
    : QWidget(parent), m_edit(new MomentEdit(this)), m_shifts(new QHBoxLayout)
{
    // In a local time zone QDateTimeEdit would change times that summer time skips.
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    m_edit->setTimeZone(QTimeZone::utc());
#else
    m_edit->setTimeSpec(Qt::UTC);
#endif
    m_edit->setAccessibleName(name);
    // The time comes first, because it is typed most often.
    m_edit->setDisplayFormat(timeFormat() + QStringLiteral("  ")
                             + tr("ddd d MMM", "a day beside a time: Sun 22 Nov"));
    setFocusProxy(m_edit);

    auto *parts = new FoldingRow(this);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(metrics::unit);
    parts->addWidget(m_edit, 1);
    parts->addLayout(m_shifts);
    m_shifts->setSpacing(metrics::unit);
    for (const int minutes : {0, -5, -15, -30}) {
        // With a minus sign instead of a hyphen.
        const QString text = minutes == 0
                                 ? tr("now")
                                 : QString(QChar(0x2212)).append(QLocale().toString(-minutes));
        auto *button = new QPushButton(text, this);
        button->setProperty("role", QStringLiteral("short"));
        button->setAutoDefault(false);
        button->setAccessibleName(
            minutes == 0 ? tr("%1: now").arg(name)
                         : tr("%1: %n minute(s) earlier", nullptr, -minutes).arg(name));
        connect(button, &QPushButton::clicked, this, [this, minutes] {
            const Instant from = minutes == 0 ? now() : instant();
            setInstant(from.plusMsecs(minutes * msecsPerMinute));
        });
        m_shifts->addWidget(button);
        if (minutes == 0)
            m_toNow = button;
    }
    connect(m_edit, &MomentEdit::dateTimeChanged, this, &TimeField::changed);
    connect(m_edit, &MomentEdit::timeTyped, this, &TimeField::settleDay);
    connect(m_edit, &MomentEdit::dayTyped, this, [this] { m_isDayChosen = true; });
    connect(this, &TimeField::changed, this, &TimeField::markNow);
    connect(this, &TimeField::changed, this, &TimeField::fitEdit);
    m_minute.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, &TimeField::markNow);
}

void TimeField::markNow()
{
    const Instant present = now();
    const qint64 minute = onTheWall(WallClock().at(present)) / msecsPerMinute;
    const bool isNow = onTheWall(WallClock().at(instant())) / msecsPerMinute == minute;
    const auto role = isNow ? QStringLiteral("shortChosen") : QStringLiteral("short");
    if (m_toNow->property("role") != role)
        setRole(*m_toNow, role);
    m_minute.start(static_cast<int>(msecsPerMinute - present.msecs % msecsPerMinute));
}

void TimeField::settleDay()
{
    if (m_isDayChosen)
        return;
    // A clock that is a little fast is no reason for another day.
    constexpr qint64 soon = msecsPerHour;
    constexpr qint64 mostOfADay = 18 * msecsPerHour;
    const WallTime given = WallClock().at(m_given);
    const qint64 present = onTheWall(WallClock().at(now()));
    const QTime typed = m_edit->time();
    const qint64 later = onTheWall({given.day, typed}) - onTheWall(given);
    const auto isAhead = [present, typed](QDate day) {
        return onTheWall({day, typed}) > present + soon;
    };
    QDate day = given.day;
    // 0:10 becomes 23:50, or the other way round: that is minutes, not most of a day.
    if (isAhead(day) || later > mostOfADay)
        day = day.addDays(-1);
    else if (later < -mostOfADay && !isAhead(day.addDays(1)))
        day = day.addDays(1);
    if (day != m_edit->date())
        m_edit->moveTo(day);
}

Instant TimeField::now() const
{
    return SystemClock().now().plusMsecs(m_ahead);
}

void TimeField::fitEdit()
{
    // The day comes last, and would be cut off first.
    const int arrows = metrics::iconSize + 2 * metrics::cardGap + 2 * metrics::unit;
    // The same with every time: digits have different widths.
    static const QRegularExpression digit(QStringLiteral("\\d"));
    const QString widest = m_edit->text().replace(digit, QStringLiteral("0"));
    const int words = m_edit->fontMetrics().horizontalAdvance(widest);
    m_edit->setMinimumWidth(qMax(words + arrows, m_edit->minimumSizeHint().width()));
}

void TimeField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitEdit();
}

void TimeField::setNow(Instant now)
{
    m_ahead = now.msecs - SystemClock().now().msecs;
    markNow();
}

void TimeField::setOffersNow(bool offers)
{
    m_toNow->setVisible(offers);
}

void TimeField::setInstant(Instant instant)
{
    m_given = instant;
    m_isDayChosen = false;
    show(instant);
    markNow();
}

void TimeField::show(Instant instant)
{
    const WallTime shown = WallClock().at(instant);
    m_edit->setDateTime(QDateTime(shown.day, shown.time, QTimeZone::utc()));
}

Instant TimeField::instant() const
{
    const QDateTime shown = m_edit->dateTime();
    const WallTime wall{shown.date(), shown.time()};
    // The field shows minutes: an untouched one must not lose its seconds and look changed.
    if (onTheWall(wall) / msecsPerMinute == onTheWall(WallClock().at(m_given)) / msecsPerMinute)
        return m_given;
    return WallClock().momentNear(wall, m_given);
}

} // namespace weehours
