// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/pinlist.h"

#include "ui/kinds/kindface.h"
#include "ui/overview/topicmenu.h"
#include "ui/settings/settings.h"
#include "ui/widgets/sayrow.h"

#include <QKeyEvent>

#include <algorithm>

namespace weehours {

namespace {

constexpr int shownRows = 6;
constexpr int pinRowHeight = 28;

} // namespace

PinList::PinList(Settings &settings, QWidget *parent) : QListWidget(parent), m_settings(settings)
{
    setAccessibleName(tr("Kinds with a button of their own"));
    sayRowWithKeyboard(*this);
    setToolTip(tr("Space gives or takes a button, %1 and %2 move it. At most %n have one.", nullptr,
                  static_cast<int>(mostPins))
                   .arg(QKeySequence(Qt::ALT | Qt::Key_Up).toString(QKeySequence::NativeText),
                        QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText)));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    fill(m_settings.pins().value(0));
    connect(this, &QListWidget::itemChanged, this,
            [this](const QListWidgetItem *item) { toggle(*item); });
}

QSize PinList::sizeHint() const
{
    return {200, shownRows * pinRowHeight + 2 * frameWidth()};
}

void PinList::offer(const QList<Topic> &activities)
{
    m_activities = activities;
    fill(m_settings.pins().value(0));
}

void PinList::fill(const QString &current)
{
    const QSignalBlocker quiet(this);
    clear();
    const QStringList pins = m_settings.pins();
    QStringList all = pins;
    for (const KindSpec &spec : kinds()) {
        if (spec.isLogEntry && findFace(spec.name) && !all.contains(QString(spec.name)))
            all.append(spec.name);
    }
    for (const Topic &activity : std::as_const(m_activities)) {
        const bool isThere = std::ranges::any_of(all, [&](const QString &name) {
            return Topic::fromString(name) == activity;
        });
        if (!isThere)
            all.append(activity.toString());
    }
    for (const QString &name : std::as_const(all)) {
        const bool isPinned = pins.contains(name);
        auto *item = new QListWidgetItem(topicTitle(Topic::fromString(name)), this);
        item->setData(Qt::UserRole, name);
        item->setSizeHint({0, pinRowHeight});
        item->setCheckState(isPinned ? Qt::Checked : Qt::Unchecked);
        // Without room for another button it cannot be checked.
        if (!isPinned && pins.size() >= mostPins)
            item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
        if (name == current)
            setCurrentItem(item);
    }
}

void PinList::toggle(const QListWidgetItem &item)
{
    const QString name = item.data(Qt::UserRole).toString();
    m_settings.togglePin(name);
    // The list is filled again only when the view has finished with the pressed row.
    QMetaObject::invokeMethod(this, [this, name] { fill(name); }, Qt::QueuedConnection);
    Q_EMIT changed();
}

void PinList::move(int step)
{
    QStringList pins = m_settings.pins();
    const QString name = currentItem() ? currentItem()->data(Qt::UserRole).toString() : QString();
    const qsizetype from = pins.indexOf(name);
    const qsizetype to = from + step;
    if (from < 0 || to < 0 || to >= pins.size())
        return;
    pins.move(from, to);
    m_settings.setPins(pins);
    fill(name);
    Q_EMIT changed();
}

void PinList::keyPressEvent(QKeyEvent *event)
{
    const bool isUp = event->key() == Qt::Key_Up;
    if (event->modifiers() == Qt::AltModifier && (isUp || event->key() == Qt::Key_Down)) {
        move(isUp ? -1 : 1);
        return;
    }
    QListWidget::keyPressEvent(event);
}

} // namespace weehours
