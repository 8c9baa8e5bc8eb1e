// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/entrycards.h"

#include "core/logbook/logbook.h"
#include "core/plans/dosesafety.h"
#include "ui/dialogs/entryeditor.h"
#include "ui/kinds/complaintwords.h"
#include "ui/kinds/entrywords.h"
#include "ui/kinds/kindface.h"
#include "ui/kinds/planwords.h"
#include "ui/settings/settings.h"
#include "ui/theme/metrics.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/toast.h"
#include "ui/window/logcolumn.h"
#include "ui/window/logpage.h"
#include "ui/window/shownbaby.h"
#include "ui/window/undoing.h"
#include "ui/words/messagewords.h"

#include <QScreen>

#include <algorithm>

namespace weehours {

EntryCards::EntryCards(const Parts &parts, const ShownBaby &baby, LogPage &page, Undoing &undoing,
                       Toast &toast, QWidget &window)
    : m_parts(parts),
      m_baby(baby),
      m_page(page),
      m_undoing(undoing),
      m_toast(toast),
      m_window(window)
{
}

void EntryCards::log(const QString &pin)
{
    if (!m_baby.isThere())
        return;
    const Topic topic = Topic::fromString(pin);
    QJsonObject fields;
    if (!topic.name.isEmpty())
        fields = {{field::activity, otherActivity}, {field::name, topic.name}};
    if (m_baby.canLog())
        open({m_baby.id()}, topic.kind, fields);
    else
        m_toast.showMessage(m_baby.readOnlyWords());
}

void EntryCards::open(const QList<BabyId> &babies, const QString &kindName,
                      const QJsonObject &fields)
{
    Q_EMIT opening();
    auto *editor = new EntryEditor(m_parts.logbook, babies.constFirst(), kindName, &m_window,
                                   fields);
    editor->choose(babies);
    watchDoses(*editor);
    connect(editor, &EntryEditor::saved, this, [this](const QList<Entry> &entries) {
        m_undoing.logged(entries);
        m_page.focusView();
    });
    openBeside(*editor, m_page.logColumn->buttonPlace(kindName));
}

void EntryCards::watchDoses(EntryEditor &card)
{
    card.watchDoses(m_parts.theme, m_parts.engine, m_parts.notifies());
    connect(&card, &EntryEditor::planRequested, this, &EntryCards::planRequested);
    connect(&card, &EntryEditor::remindRequested, this,
            [this](const EntityId &plan, Instant at, const EntityId &last) {
                m_parts.settings.setAskedDose(plan.toString(), {{at, last.toString()}});
                m_toast.showMessage(tr("This computer reminds you at %1.", "a time")
                                        .arg(comingText(at, m_parts.logbook.now())));
            });
}

bool EntryCards::add(const QList<BabyId> &babies, const QString &kindName,
                     const QJsonObject &fields)
{
    if (isWarnedOf(babies, kindName, fields)) {
        open(babies, kindName, fields);
        return true;
    }
    const auto added = m_parts.logbook.addForAll(babies, kindName, fields);
    if (added)
        m_undoing.logged(*added);
    else
        m_toast.showMessage(complaintText(kindName, added.error()));
    return added.has_value();
}

void EntryCards::logAgain(const Entry &last)
{
    const KindFace *face = findFace(last.kind());
    if (!face || !m_baby.isThere())
        return;
    QJsonObject fields;
    for (const FieldFace &one : face->fields) {
        if (one.repeat != Repeat::Never && last.has(one.field))
            fields.insert(one.field, last.entity.data.value(one.field));
    }
    if (last.text(field::method) == feedmethod::breast) {
        const FeedSide side = m_parts.logbook.nextSide(m_baby.id()).value_or(FeedSide::Left);
        fields.insert(field::endSide, sideWord(side));
    }
    // What was measured has to be measured again: its form asks for it. A dose that is given is
    // looked at before it counts; one stray key must not write one.
    const bool asks = last.kind() == kind::medication;
    if (!asks && m_parts.logbook.check(last.kind(), fields))
        add({m_baby.id()}, last.kind(), fields);
    else
        open({m_baby.id()}, last.kind(), fields);
}

void EntryCards::edit(const EntityId &id)
{
    const auto entry = m_parts.logbook.find(id);
    if (!entry || !*entry) {
        m_toast.showMessage(entry ? tr("This entry is no longer there.")
                                  : errorText(entry.error()));
        return;
    }
    auto *editor = new EntryEditor(m_parts.logbook, m_parts.histories, **entry, &m_window);
    watchDoses(*editor);
    connect(editor, &EntryEditor::saved, this,
            [this, from = (*entry)->entity.babyId](const QList<Entry> &saved) {
                const Entry &now = saved.constFirst();
                const QString what = m_undoing.titled(now);
                const auto baby = m_parts.logbook.find(entityIdOf(now.entity.babyId));
                const bool isMoved = now.entity.babyId != from && baby && *baby;
                m_undoing.saved(now, isMoved ? tr("Moved to %1: %2", "a baby, an entry")
                                                   .arg((*baby)->text(field::name), what)
                                             : tr("Saved: %1").arg(what));
            });
    connect(editor, &EntryEditor::deleteRequested, this, &EntryCards::remove);
    openBeside(*editor, m_page.timeline->placeOf(id));
}

void EntryCards::remove(const EntityId &id)
{
    const auto removed = m_parts.logbook.remove(id);
    if (removed)
        m_undoing.offer(tr("Deleted: %1").arg(m_undoing.titled(*removed)));
    else
        m_toast.showMessage(errorText(removed.error()));
}

bool EntryCards::isWarnedOf(const QList<BabyId> &babies, const QString &kindName,
                            const QJsonObject &fields) const
{
    if (kindName != kind::medication)
        return false;
    const Instant at = Instant::parse(fields.value(field::startedAt).toString())
                           .value_or(m_parts.logbook.now());
    return std::ranges::any_of(babies, [&](const BabyId &baby) {
        const auto doses = readDoses(m_parts.logbook, baby, at, QTimeZone::systemTimeZone());
        return doses
               && doseSafety(doses->plans, doses->doses, fields.value(field::name).toString(), at)
                          .warning
                      != DoseSafety::Warning::None;
    });
}

void EntryCards::openBeside(QDialog &card, const QRect &place)
{
    // A window moves with its frame, which is not there yet; ours is as large.
    const QSize frame = m_window.frameGeometry().size() - m_window.size();
    card.resize(card.sizeHint());
    const QSize whole = card.size() + frame;
    const QRect room(m_window.mapToGlobal(QPoint(0, 0)), m_window.size());
    // To the right of a narrow thing, over a wide one, and never beyond the window, nor beyond the
    // screen where it is larger than the window.
    const bool narrow = place.width() < m_window.width() / 2;
    const QPoint wanted = narrow ? place.topRight() + QPoint(metrics::columnGap, 0)
                                 : place.topLeft() + QPoint(metrics::columnGap, 0);
    QRect taken(wanted, whole);
    for (const QRect &within : {room, m_window.screen()->availableGeometry()}) {
        taken.moveRight(qMin(taken.right(), within.right()));
        taken.moveBottom(qMin(taken.bottom(), within.bottom()));
        taken.moveLeft(qMax(taken.left(), within.left()));
        taken.moveTop(qMax(taken.top(), within.top()));
    }
    card.move(taken.topLeft());
    card.open();
}

} // namespace weehours
