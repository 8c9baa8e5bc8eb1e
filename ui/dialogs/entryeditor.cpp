// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/entryeditor.h"

#include "core/logbook/plainletters.h"
#include "core/logbook/topic.h"
#include "core/plans/plan.h"
#include "core/protocol/fields.h"
#include "ui/dialogs/choicerow.h"
#include "ui/dialogs/dialogbody.h"
#include "ui/dialogs/dosepart.h"
#include "ui/dialogs/entryform.h"
#include "ui/dialogs/historyview.h"
#include "ui/kinds/complaintwords.h"
#include "ui/kinds/entrywords.h"
#include "ui/kinds/kindface.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/wraprow.h"
#include "ui/words/timewords.h"
#include "ui/words/unbroken.h"

#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QShortcut>
#include <QTimeZone>
#include <QVBoxLayout>

namespace weehours {

namespace {

constexpr int historyHeight = 160;
/// Of medicines, or names of activities, that are offered beside the one that is proposed.
constexpr qsizetype mostOffered = 2;
constexpr qint64 lately = 14 * msecsPerDay;

/// Amount and unit, both null where there are none.
QJsonObject doseOf(const QJsonObject &fields)
{
    QJsonObject dose;
    for (const auto part : {field::amountMilli, field::unit})
        dose.insert(part, fieldValue(fields, part));
    return dose;
}

/// What a chip shows of a long name.
constexpr int longestName = 40 * metrics::unit;

// The proposal for a new entry: now, and the values that usually repeat.
Entry proposal(const Logbook &logbook, const BabyId &babyId, const QString &kindName)
{
    Entry entry;
    entry.entity.babyId = babyId;
    entry.entity.entityType = kindName;
    entry.entity.data.insert(field::startedAt, logbook.now().toString());
    if (kindName == kind::feed) {
        const FeedSide side = logbook.nextSide(babyId).value_or(FeedSide::Left);
        entry.entity.data.insert(field::endSide, sideWord(side));
    }
    const KindFace *face = findFace(kindName);
    const auto last = logbook.last(babyId, kindName);
    if (!face || !last || !*last)
        return entry;
    for (const FieldFace &one : face->fields) {
        if (one.repeat == Repeat::Proposed && (*last)->has(one.field))
            entry.entity.data.insert(one.field, (*last)->entity.data.value(one.field));
    }
    return entry;
}

/// What is said of a time that is still to come, which can be meant, but seldom is.
QString aheadWords(const QJsonObject &fields, Instant now)
{
    const auto start = Instant::parse(fields.value(field::startedAt).toString());
    const qint64 ahead = start ? start->msecs - now.msecs : 0;
    if (ahead < msecsPerMinute)
        return {};
    // A minute that has begun counts, as the field has no seconds.
    const qint64 minutes = (ahead + msecsPerMinute - 1) / msecsPerMinute;
    return EntryEditor::tr("That is in %1.", "a span of time, from now on")
        .arg(durationText(minutes * msecsPerMinute));
}

} // namespace

EntryEditor::EntryEditor(Logbook &logbook, const BabyId &babyId, const QString &kindName,
                         QWidget *parent, const QJsonObject &fields)
    : DialogFrame(kindTitle(kindName), parent),
      m_logbook(logbook),
      m_babyId(babyId),
      m_kind(kindName),
      m_form(new EntryForm(kindName, content()))
{
    build();
    Entry begun = proposal(logbook, babyId, kindName);
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field)
        begun.entity.data.insert(field.key(), field.value());
    m_form->setEntry(begun, logbook.now());
    if (const auto last = logbook.last(babyId, kindName); last && *last)
        m_form->tellAsLast((*last)->entity.data);
    if (kindName == kind::activity)
        offerActivities();
    check();
    m_form->firstField()->setFocus();
    linkBabies();
}

EntryEditor::EntryEditor(Logbook &logbook, HistoryFetcher &histories, const Entry &entry,
                         QWidget *parent)
    : DialogFrame(tr("Change: %1").arg(entryTitle(entry)), parent),
      m_logbook(logbook),
      m_babyId(entry.entity.babyId),
      m_kind(entry.kind()),
      m_entry(entry),
      m_form(new EntryForm(entry.kind(), content()))
{
    build();
    offerHistory(histories);
    m_form->setEntry(entry, logbook.now());
    m_form->firstField()->setFocus();
}

void EntryEditor::addBabies()
{
    QList<Entry> babies = m_logbook.babies().value_or(QList<Entry>());
    babies.removeIf([this](const Entry &baby) {
        return m_logbook.roleFor(baby.entity.babyId).value_or(Role::Viewer) == Role::Viewer;
    });
    if (babies.size() < 2)
        return;
    const auto shownName = [this](const Entry &baby) {
        return fontMetrics().elidedText(baby.text(field::name), Qt::ElideRight, longestName);
    };
    // A new entry can be for several; one that exists belongs to one, which can be another one.
    if (m_entry) {
        QList<std::pair<QString, QString>> names;
        for (const Entry &baby : std::as_const(babies))
            names.append({baby.entity.babyId.toString(), PlainText::onButton(shownName(baby))});
        m_baby = new ChoiceRow(tr("For whom"), names, content());
        m_baby->setWord(m_babyId.toString());
        connect(m_baby, &ChoiceRow::changed, this, &EntryEditor::check);
        body()->addWidget(m_baby);
        return;
    }
    auto *row = new WrapRow(content());
    for (const Entry &baby : babies) {
        const BabyId id = baby.entity.babyId;
        const QString name = baby.text(field::name);
        const QString shown = shownName(baby);
        auto *button = new QPushButton(row);
        // With a mark, as more than one can be chosen.
        const auto mark = [button, words = PlainText::onButton(shown)](bool isChosen) {
            button->setText(isChosen ? QStringLiteral("✓ ") + words : words);
        };
        mark(id == m_babyId);
        connect(button, &QPushButton::toggled, this, mark);
        if (shown != name)
            button->setToolTip(name);
        setRole(*button, QStringLiteral("choice"));
        button->setCheckable(true);
        button->setChecked(id == m_babyId);
        button->setAutoDefault(false);
        button->setAccessibleName(tr("For %1").arg(name));
        connect(button, &QPushButton::toggled, this, &EntryEditor::check);
        row->add(button);
        m_babies.append({id, button});
    }
    body()->addWidget(row);
    // Twins are fed together more often than not, and the keyboard begins below.
    auto *all = new QShortcut(Qt::CTRL | Qt::Key_B, this);
    all->setWhatsThis(tr("for all babies"));
    row->setToolTip(tr("%1: %2", "a key, what it does")
                        .arg(all->key().toString(QKeySequence::NativeText), all->whatsThis()));
    connect(all, &QShortcut::activated, this, [this] {
        for (const auto &[id, button] : std::as_const(m_babies))
            button->setChecked(true);
    });
}

void EntryEditor::linkBabies()
{
    QWidget *first = m_form->firstField();
    if (m_babies.isEmpty() || first == m_linkedTo)
        return;
    m_linkedTo = first;
    QWidget *before = first->previousInFocusChain();
    while (before->focusPolicy() == Qt::NoFocus) // nothing is put after a label
        before = before->previousInFocusChain();
    for (const auto &[id, button] : std::as_const(m_babies)) {
        setTabOrder(before, button);
        before = button;
    }
}

void EntryEditor::choose(const QList<BabyId> &babies)
{
    for (const auto &[id, button] : std::as_const(m_babies))
        button->setChecked(babies.contains(id));
}

QList<BabyId> EntryEditor::chosen() const
{
    if (m_baby)
        return {BabyId::parse(m_baby->word()).value_or(m_babyId)};
    QList<BabyId> ids;
    for (const auto &[id, button] : m_babies) {
        if (button->isChecked())
            ids.append(id);
    }
    if (m_babies.isEmpty())
        ids.append(m_babyId);
    return ids;
}

bool EntryEditor::isMoved() const
{
    return m_entry && !chosen().contains(m_babyId);
}

void EntryEditor::check()
{
    followMedicine();
    linkBabies();
    QJsonObject fields = m_entry ? m_entry->entity.data : QJsonObject();
    const QJsonObject typed = m_form->fields();
    for (auto field = typed.constBegin(); field != typed.constEnd(); ++field)
        fields.insert(field.key(), field.value());
    if (!m_entry) {
        Entry begun;
        begun.entity.entityType = m_kind;
        begun.entity.data = fields;
        m_save->setText(begun.isRunning() ? tr("Start", "a timer") : tr("Log it"));
    }
    tellDose(fields);
    const auto fits = m_logbook.check(m_kind, fields);
    // Missing input is not an error until the person tries to save.
    const bool isUnfinished = !fits && !m_isTried
                              && (fits.error().rule == Rule::Missing
                                  || fits.error().rule == Rule::NothingMeasured);
    if (!m_entry && chosen().isEmpty())
        showProblem(tr("Choose for whom."));
    else if (fits)
        showProblem(aheadWords(fields, m_logbook.now()));
    else
        showProblem(isUnfinished ? QString() : complaintText(m_kind, fits.error()));
}

void EntryEditor::build()
{
    const bool mayWrite = m_logbook.roleFor(m_babyId).value_or(Role::Owner) != Role::Viewer;
    if (mayWrite)
        addBabies();
    body()->addWidget(m_form);
    connect(m_form, &EntryForm::changed, this, &EntryEditor::check);
    watchAge();
    if (!mayWrite) {
        auto *words = new QLabel(tr("You can view this, but not change it."), content());
        setRole(*words, QStringLiteral("muted"));
        words->setWordWrap(true);
        body()->addWidget(words);
        m_form->setEnabled(false);
        m_save = addButton(tr("Close"), QStringLiteral("primary"));
        connect(m_save, &QPushButton::clicked, this, &QDialog::reject);
        return;
    }
    if (m_entry) {
        connect(addButton(tr("Delete"), QStringLiteral("danger")), &QPushButton::clicked, this,
                [this, id = m_entry->id()] {
                    Q_EMIT deleteRequested(id);
                    accept();
                });
    }
    m_cancel = addButton(tr("Cancel"), QStringLiteral("secondary"));
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_save = addButton(m_entry ? tr("Save") : tr("Log it"), QStringLiteral("primary"));
    connect(m_save, &QPushButton::clicked, this, &EntryEditor::save);
}

void EntryEditor::watchDoses(Theme &theme, const SyncEngine &engine, bool mayRemind)
{
    if (m_kind != kind::medication)
        return;
    if (!m_entry)
        offerMedicines();
    m_doses = new DosePart(theme, m_logbook, engine, mayRemind, content());
    body()->insertWidget(body()->indexOf(m_form) + 1, m_doses);
    connect(m_doses, &DosePart::changed, this, &EntryEditor::giveWay);
    connect(m_doses, &DosePart::notNow, this, &QDialog::reject);
    connect(m_doses, &DosePart::logAnyway, this, &EntryEditor::save);
    connect(m_doses, &DosePart::remindRequested, this,
            [this](const EntityId &plan, Instant at, const EntityId &last) {
                reject();
                Q_EMIT remindRequested(plan, at, last);
            });
    connect(m_doses, &DosePart::planRequested, this, [this](const QString &medicine) {
        reject();
        Q_EMIT planRequested(medicine);
    });
    check();
    if (m_doses->isWarning())
        m_doses->focusNotNow();
}

void EntryEditor::offerMedicines()
{
    EntryQuery query;
    query.babyId = m_babyId;
    query.kind = kind::medication;
    query.from = m_logbook.now().plusMsecs(-lately);
    const auto given = m_logbook.lastOfEachName(query);
    if (!given)
        return; // what cannot be read is not offered; the log says so itself
    m_proposedDose = doseOf(m_form->fields());
    m_medicine = plainLetters(m_form->fields().value(field::name).toString());
    m_usualDoses.insert(m_medicine, m_proposedDose);
    QSet<QString> known{m_medicine};
    for (const Entry &dose : *given) {
        const QString name = dose.text(field::name);
        if (!m_usualDoses.contains(plainLetters(name)))
            m_usualDoses.insert(plainLetters(name), doseOf(dose.entity.data));
        if (known.contains(plainLetters(name)) || known.size() > mostOffered)
            continue;
        known.insert(plainLetters(name));
        QJsonObject fields = doseOf(dose.entity.data);
        fields.insert(field::name, name);
        m_form->offer(field::name, name, tr("given in the last 14 days", "a medicine"), fields);
        m_form->tellAsLast(fields);
    }
    query.kind = kind::plan;
    query.from.reset();
    for (const Entry &entry : m_logbook.entries(query).value_or(QList<Entry>())) {
        const auto plan = Plan::of(entry, QTimeZone::systemTimeZone());
        if (!plan || plan->forKind != kind::medication)
            continue;
        const QString name = plan->medicine.isEmpty() ? plan->title : plan->medicine;
        const bool wasGiven = m_usualDoses.contains(plainLetters(name));
        if (!wasGiven)
            m_usualDoses.insert(plainLetters(name), doseOf(entry.entity.data));
        if (plan->isPaused || known.contains(plainLetters(name)) || known.size() > mostOffered)
            continue;
        known.insert(plainLetters(name));
        QJsonObject fields = m_usualDoses.value(plainLetters(name));
        fields.insert(field::name, name);
        m_form->offer(field::name, name, tr("planned", "a medicine"), fields);
        // A dose that was only planned is no last one.
        if (wasGiven)
            m_form->tellAsLast(fields);
    }
}

void EntryEditor::offerActivities()
{
    const QString proposed = plainLetters(m_form->fields().value(field::name).toString());
    auto named = m_logbook.namedActivities(m_babyId).value_or(QList<Entry>());
    named.removeIf([&proposed](const Entry &entry) {
        return plainLetters(entry.text(field::name)) == proposed;
    });
    for (const Entry &each : named.first(std::min(named.size(), mostOffered))) {
        const QString name = each.text(field::name);
        m_form->offer(field::name, name, tr("used before", "a name"),
                      {{field::activity, otherActivity}, {field::name, name}});
    }
}

void EntryEditor::followMedicine()
{
    const QJsonObject typed = m_form->fields();
    const QString medicine = plainLetters(typed.value(field::name).toString());
    if (m_entry || !m_doses || medicine == m_medicine)
        return;
    m_medicine = medicine;
    // A dose that the person has typed is theirs.
    if (doseOf(typed) != m_proposedDose)
        return;
    m_form->fill(m_usualDoses.value(medicine, doseOf({})));
    m_proposedDose = doseOf(m_form->fields());
}

bool EntryEditor::asksForUnit()
{
    QWidget *unit = m_form->missingUnit();
    // Who logs a dose in spite of a warning is not asked again.
    if (!unit || m_entry || m_hasAskedForUnit || (m_doses && m_doses->isWarning()))
        return false;
    m_hasAskedForUnit = true;
    const qint64 amount = m_form->fields().value(field::amountMilli).toInteger();
    showProblem(tr("In which unit is %1? Choose one, or press “Log it” again to log it without.",
                   "a number, the dose of a medicine")
                    .arg(quantityText(Quantity::Thousandths, amount)));
    unit->setFocus();
    return true;
}

void EntryEditor::tellDose(const QJsonObject &fields)
{
    if (!m_doses)
        return;
    Entry dose;
    if (m_entry)
        dose = *m_entry;
    dose.entity.entityType = m_kind;
    dose.entity.data = fields;
    // An existing entry causes no warning when, say, only its note is edited.
    const bool isNew = !m_entry || isMoved() || dose.startedAt() != m_entry->startedAt()
                       || dose.text(field::name) != m_entry->text(field::name);
    m_doses->setDose(chosen(), dose, isNew);
}

void EntryEditor::giveWay()
{
    const bool isWarning = m_doses->isWarning();
    if (isWarning == m_save->isHidden()) {
        fit();
        return;
    }
    m_cancel->setVisible(!isWarning);
    m_save->setVisible(!isWarning);
    if (isWarning)
        m_doses->takeEnter();
    else
        m_save->setDefault(true);
    fit();
}

void EntryEditor::watchAge()
{
    m_opened = m_logbook.now();
    m_age = new QLabel(content());
    m_age->setTextFormat(Qt::PlainText);
    setRole(*m_age, QStringLiteral("muted"));
    m_age->setWordWrap(true);
    m_age->hide();
    body()->addWidget(m_age);
    m_minute.setInterval(msecsPerMinute);
    connect(&m_minute, &QTimer::timeout, this, &EntryEditor::tellAge);
    m_minute.start();
    connect(&m_logbook, &Logbook::changed, this, [this](const ChangeSet &changes) {
        const auto self = m_logbook.self();
        for (const Change &change : changes.changes) {
            const Entity &entity = change.entry.entity;
            if (m_entry && change.entry.id() == m_entry->id() && !change.local) {
                follow(change);
                continue;
            }
            const bool isOthers = entity.createdBy && (!self || entity.createdBy->id != self->id);
            const bool isTold = m_doses && m_doses->tellsOf(change.entry);
            if (change.what == Change::What::Inserted && isOthers && !isTold
                && entity.babyId == m_babyId
                && change.entry.startedAt() >= m_opened.plusMsecs(-msecsPerHour)) {
                m_meanwhile.append(tr("%1 logged: %2", "who, what")
                                       .arg(entity.createdBy->name, entryTitle(change.entry)));
                tellAge();
            }
        }
    });
}

void EntryEditor::follow(const Change &change)
{
    if (change.what == Change::What::Removed) {
        m_meanwhile.append(tr("It was deleted meanwhile."));
        tellAge();
        return;
    }
    if (change.entry.entity.data == m_entry->entity.data)
        return;
    Entry shown = change.entry;
    const QJsonObject typed = m_form->fields();
    for (auto field = typed.constBegin(); field != typed.constEnd(); ++field) {
        if (field.value() != fieldValue(m_entry->entity.data, field.key()))
            shown.entity.data.insert(field.key(), field.value());
    }
    m_entry = change.entry;
    m_form->setEntry(shown, m_logbook.now());
    setHeading(tr("Change: %1").arg(entryTitle(*m_entry)));
    QString who;
    if (const auto history = m_logbook.history.of(m_entry->id()); history) {
        for (const HistoryStep &step : history->steps) {
            if (!step.isOwn && step.who)
                who = step.who->name;
        }
    }
    m_meanwhile.append(
        who.isEmpty()
            ? tr("Changed meanwhile: %1").arg(entryTitle(*m_entry))
            : tr("%1 changed it: %2", "who, what it is now").arg(who, entryTitle(*m_entry)));
    tellAge();
    check();
}

void EntryEditor::tellAge()
{
    constexpr qint64 quickEnough = 5 * msecsPerMinute;
    const qint64 age = m_logbook.now().msecs - m_opened.msecs;
    QStringList lines;
    if (age >= quickEnough)
        lines.append(
            tr("This card has been open for %1.", "a span of time: 1 h 10").arg(durationText(age)));
    lines += m_meanwhile;
    const QString words = unbroken(lines.join(u'\n'));
    if (words == m_age->text())
        return;
    m_age->setText(words);
    m_age->setVisible(!lines.isEmpty());
    fit();
}

void EntryEditor::offerHistory(HistoryFetcher &histories)
{
    const QString mark = layoutDirection() == Qt::RightToLeft ? QStringLiteral("◂ ")
                                                              : QStringLiteral("▸ ");
    auto *open = new QPushButton(mark + tr("History"), content());
    open->setAccessibleName(tr("History"));
    open->setProperty("role", QStringLiteral("quiet"));
    open->setAutoDefault(false);
    auto *inside = new DialogBody(content());
    inside->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    inside->setMaximumHeight(historyHeight);
    inside->column()->setContentsMargins(0, 0, metrics::gap, 0);
    inside->hide();
    auto *heading = new QLabel(tr("History"), content());
    setRole(*heading, QStringLiteral("strong"));
    heading->hide();
    body()->addWidget(open, 0, Qt::AlignLeading);
    body()->addWidget(heading);
    body()->addWidget(inside);
    connect(open, &QPushButton::clicked, this, [this, open, heading, inside, &histories] {
        open->hide();
        heading->show();
        auto *history = new HistoryView(m_logbook, histories, *m_entry, inside);
        connect(history, &HistoryView::failed, this, &EntryEditor::showProblem);
        connect(history, &HistoryView::restored, this, [this](const Entry &entry) {
            Q_EMIT saved({entry});
            accept();
        });
        inside->column()->addWidget(history);
        inside->column()->addStretch();
        inside->show();
        // The pressed button is gone; the focus moves to the content that it opened.
        const auto buttons = history->findChildren<QPushButton *>();
        (buttons.isEmpty() ? m_save : buttons.constFirst())->setFocus();
        fit();
    });
}

void EntryEditor::save()
{
    if (asksForUnit())
        return;
    Result<QList<Entry>> result;
    if (m_entry) {
        // Only changed fields: somebody else may have changed the others meanwhile.
        QJsonObject fields = m_form->fields();
        for (const QString &field : fields.keys()) {
            if (fields.value(field) == fieldValue(m_entry->entity.data, field))
                fields.remove(field);
        }
        // No step was made: an Undo offered for it would take back an earlier one.
        if (fields.isEmpty() && !isMoved()) {
            accept();
            return;
        }
        auto entry = isMoved() ? m_logbook.moveTo(chosen().constFirst(), m_entry->id(), fields)
                               : m_logbook.edit(m_entry->id(), fields);
        result = entry ? Result<QList<Entry>>({*std::move(entry)}) : std::unexpected(entry.error());
    } else if (const auto babies = chosen(); !babies.isEmpty()) {
        result = m_logbook.addForAll(babies, m_kind, m_form->fields());
    } else {
        check();
        return;
    }
    if (!result) {
        m_isTried = true;
        showProblem(complaintText(m_kind, result.error()));
        return;
    }
    Q_EMIT saved(*result);
    accept();
}

} // namespace weehours
