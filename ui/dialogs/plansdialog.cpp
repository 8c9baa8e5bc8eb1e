// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/plansdialog.h"

#include "core/logbook/meanwhile.h"
#include "core/logbook/wallclock.h"
#include "core/plans/dueplans.h"
#include "ui/dialogs/dialogbody.h"
#include "ui/dialogs/planform.h"
#include "ui/kinds/complaintwords.h"
#include "ui/kinds/kindface.h"
#include "ui/kinds/planwords.h"
#include "ui/settings/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/sayrow.h"
#include "ui/widgets/spokenrole.h"
#include "ui/widgets/wrapcheckbox.h"
#include "ui/words/timewords.h"
#include "ui/words/unbroken.h"
#include "ui/words/units.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTimeZone>
#include <QVBoxLayout>

namespace weehours {

namespace {

constexpr QSize plansSize(928, 680);
constexpr int listWidth = 296;

// The roles of a row besides its text and, as Qt::UserRole, its id.
constexpr int planIconRole = Qt::UserRole + 1;
constexpr int planKindRole = Qt::UserRole + 2;
constexpr int planDetailRole = Qt::UserRole + 3;
constexpr int planPausedRole = Qt::UserRole + 4;

constexpr int planRowHeight = 54;
constexpr int pausedHeight = 28;

/// Paints a plan's icon tile, its title, and below it when it is due, in as many lines as needed.
/// Above the first paused plan is a heading.
class PlanRowPainter : public QStyledItemDelegate
{
public:
    PlanRowPainter(const Theme &theme, QListView *list)
        : QStyledItemDelegate(list), m_theme(theme), m_list(*list)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &,
                                 const QModelIndex &index) const override
    {
        // Always leaves room for the scroll bar, so that row heights do not depend on it.
        const int room = m_list.width() - 2 * (m_list.frameWidth() + m_list.spacing())
                         - m_list.verticalScrollBar()->sizeHint().width() - textLeft - metrics::gap;
        const QFontMetrics small(m_theme.small());
        const QRect words = small.boundingRect(QRect(0, 0, qMax(1, room), QWIDGETSIZE_MAX),
                                               Qt::TextWordWrap, detailOf(index));
        return {0, planRowHeight + qMax(0, words.height() - small.height())
                       + (isFirstPaused(index) ? pausedHeight : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Palette &palette = m_theme.palette();
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const bool isPaused = index.data(planPausedRole).toBool();
        QRect row = option.rect;
        const auto mirrored = [&option, &row](const QRect &place) {
            return QStyle::visualRect(option.direction, option.rect, place);
        };
        painter->save();
        if (isFirstPaused(index)) {
            paintPaused(*painter, mirrored(QRect(row.left(), row.top(), row.width(), pausedHeight)),
                        option.direction);
            row.setTop(row.top() + pausedHeight);
        }
        if (isChosen) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(blend(palette.accent, palette.surface, 0.16));
            painter->drawRoundedRect(mirrored(row), metrics::buttonRadius, metrics::buttonRadius);
        }
        paintIconTile(*painter,
                      mirrored(QRect(row.left() + metrics::gap,
                                     row.center().y() - metrics::rowTile / 2 + 1, metrics::rowTile,
                                     metrics::rowTile)),
                      index.data(planIconRole).toString(),
                      isPaused ? KindColours{palette.muted, palette.line}
                               : kindColours(palette, index.data(planKindRole).toString()),
                      metrics::iconSize);
        const int left = row.left() + textLeft;
        const QRect words(left, row.top() + textTop, row.right() - metrics::gap - left,
                          row.height() - 2 * textTop);
        const auto start = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        painter->setFont(m_theme.medium());
        painter->setPen(isPaused && !isChosen ? palette.muted : palette.text);
        painter->drawText(mirrored(words), static_cast<int>(start | Qt::AlignTop),
                          painter->fontMetrics().elidedText(titleOf(index), Qt::ElideRight,
                                                            words.width()));
        painter->setFont(m_theme.small());
        painter->setPen(isChosen ? palette.text : palette.muted);
        painter->drawText(mirrored(words),
                          static_cast<int>(start | Qt::AlignBottom | Qt::TextWordWrap),
                          detailOf(index));
        painter->restore();
    }

private:
    static constexpr int textLeft = metrics::gap + metrics::rowTile + metrics::cardGap;
    static constexpr int textTop = 8;

    // The row's text has both lines, for screen readers.
    static QString titleOf(const QModelIndex &index)
    {
        return index.data().toString().section(u'\n', 0, 0);
    }
    static QString detailOf(const QModelIndex &index)
    {
        return unbroken(index.data(planDetailRole).toString());
    }
    static bool isFirstPaused(const QModelIndex &index)
    {
        return index.data(planPausedRole).toBool()
               && (index.row() == 0
                   || !index.siblingAtRow(index.row() - 1).data(planPausedRole).toBool());
    }
    void paintPaused(QPainter &painter, const QRect &place, Qt::LayoutDirection direction) const
    {
        const Palette &palette = m_theme.palette();
        const QRect room = place.adjusted(metrics::gap, 0, -metrics::gap, 0);
        const QString text = PlansDialog::tr("Paused", "heading of plans that are");
        painter.setFont(m_theme.small());
        painter.setPen(palette.muted);
        const auto start = QStyle::visualAlignment(direction, Qt::AlignLeft);
        painter.drawText(room, static_cast<int>(start | Qt::AlignVCenter), text);
        const int width = painter.fontMetrics().horizontalAdvance(text) + metrics::cardGap;
        const QRect line(room.left() + width, room.center().y(), room.width() - width, 1);
        painter.fillRect(QStyle::visualRect(direction, room, line), palette.line);
    }

    const Theme &m_theme;
    const QListView &m_list;
};

} // namespace

PlansDialog::PlansDialog(Theme &theme, Logbook &logbook, Settings &settings, const BabyId &babyId,
                         QWidget *parent)
    : QDialog(parent),
      m_theme(theme),
      m_logbook(logbook),
      m_settings(settings),
      m_babyId(babyId),
      m_mayWrite(logbook.roleFor(babyId).value_or(Role::Viewer) != Role::Viewer),
      m_announcer(new Announcer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    // As small as a window can be; the content scrolls.
    setMinimumSize(340, 300);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    m_side = buildList();
    m_page = buildForm();
    across->addWidget(m_side);
    across->addWidget(m_page, 1);
    const QSize room = parent ? parent->window()->size() : plansSize;
    resize(plansSize.boundedTo(room).boundedTo(screen()->availableSize()));
    auto *make = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_N), this);
    connect(make, &QShortcut::activated, m_new, &QPushButton::click);
    connect(&logbook, &Logbook::changed, this, &PlansDialog::onLogChanged);
    refreshList();
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    else
        begin({});
    showList();
    fold();
    if (m_list->count() > 0)
        m_list->setFocus();
    else
        m_form->firstField()->setFocus();
}

bool PlansDialog::eventFilter(QObject *watched, QEvent *event)
{
    // Enter in the list moves to the plan's form. By default it would press the form's button.
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (watched != m_list || !key || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
        return QDialog::eventFilter(watched, event);
    openForm();
    return true;
}

void PlansDialog::openForm()
{
    m_isListWanted = false;
    fold();
    m_form->firstField()->setFocus();
}

QWidget *PlansDialog::buildList()
{
    auto *side = new QFrame(this);
    setRole(*side, QStringLiteral("list"));
    const auto baby = m_logbook.find(entityIdOf(m_babyId)).value_or(std::nullopt);
    const QString name = baby ? baby->text(field::name) : QString();
    const QString words = tr("Plans for %1", "a baby").arg(name);
    setWindowTitle(PlainText::inTitle(words));
    auto *title = new QLabel(side);
    title->setTextFormat(Qt::PlainText);
    title->setText(words);
    title->setWordWrap(true);
    setRole(*title, QStringLiteral("heading"));
    m_list = new QListWidget(side);
    m_list->setAccessibleName(words);
    sayRowWithKeyboard(*m_list);
    setRole(*m_list, QStringLiteral("bare"));
    m_list->setItemDelegate(new PlanRowPainter(m_theme, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(metrics::unit / 2);
    m_new = new QPushButton(tr("New plan"), side);
    m_new->setToolTip(tr("Ctrl+N"));
    setRole(*m_new, QStringLiteral("secondary"));
    m_new->setAutoDefault(false);
    m_new->setVisible(m_mayWrite);
    const auto tint = [this] {
        setButtonIcon(*m_new, QStringLiteral("plus"), m_theme.palette().muted);
    };
    connect(&m_theme, &Theme::changed, m_new, tint);
    tint();
    setKeyCap(*m_new, QKeySequence(Qt::CTRL | Qt::Key_N).toString(QKeySequence::NativeText));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(metrics::columnGap, metrics::columnGap, metrics::columnGap,
                               metrics::columnGap);
    column->setSpacing(metrics::cardGap);
    column->addWidget(title);
    column->addWidget(m_list, 1);
    column->addWidget(m_new);
    connect(m_new, &QPushButton::clicked, this, [this] { begin({}); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0 || m_isRefreshing)
            return;
        const auto id = EntityId::parse(m_list->item(row)->data(Qt::UserRole).toString());
        const auto plan = id ? m_logbook.find(*id).value_or(std::nullopt) : std::nullopt;
        if (plan)
            showPlan(*plan);
    });
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::itemClicked, this, &PlansDialog::openForm);
    return side;
}

QWidget *PlansDialog::buildForm()
{
    auto *page = new QWidget(this);
    m_back = new QPushButton(tr("All plans"), page);
    setRole(*m_back, QStringLiteral("quiet"));
    m_back->setAutoDefault(false);
    m_heading = new QLabel(page);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    setRole(*m_heading, QStringLiteral("heading"));
    m_maker = new QLabel(page);
    m_maker->setTextFormat(Qt::PlainText);
    m_maker->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    setRole(*m_maker, QStringLiteral("small"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_maker);

    m_body = new DialogBody(page);
    m_body->setScrolls(true);
    m_body->setMinimumHeight(1);
    m_body->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_form = new PlanForm(m_theme, m_logbook, m_babyId, page);
    m_form->setReadOnly(!m_mayWrite);
    auto *divider = new QFrame(page);
    setRole(*divider, QStringLiteral("divider"));
    QWidget *here = buildHere(page);
    m_remindsHere = new WrapCheckBox(tr("Remind here when it is due"), page);
    m_inQuiet = new WrapCheckBox(tr("In quiet hours too"), page);
    m_quiet = new QLabel(
        tr("This computer shows no notifications. The plans are still on the Day page."), page);
    m_quiet->setWordWrap(true);
    setRole(*m_quiet, QStringLiteral("small"));
    m_quietHours = buildQuietHours(page);
    QVBoxLayout *body = m_body->column();
    body->setSpacing(metrics::cardGap);
    for (QWidget *each : std::initializer_list<QWidget *>{m_form, divider, here, m_remindsHere})
        body->addWidget(each);
    m_beside = new QHBoxLayout;
    m_beside->setSpacing(metrics::cardGap);
    m_beside->addWidget(m_inQuiet, 1);
    m_beside->addWidget(m_quietHours);
    body->addLayout(m_beside);
    body->addWidget(m_quiet);
    body->addStretch();

    m_problem = new QLabel(page);
    m_problem->setWordWrap(true);
    setRole(*m_problem, QStringLiteral("warn"));
    m_problem->hide();
    m_delete = new QPushButton(tr("Delete"), page);
    m_pause = new QPushButton(tr("Pause"), page);
    m_cancel = new QPushButton(tr("Cancel"), page);
    m_save = new QPushButton(tr("Save"), page);
    setRole(*m_delete, QStringLiteral("danger"));
    setRole(*m_pause, QStringLiteral("secondary"));
    setRole(*m_cancel, QStringLiteral("secondary"));
    setRole(*m_save, QStringLiteral("primary"));
    for (QPushButton *each : {m_delete, m_pause, m_cancel})
        each->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metrics::gap);
    foot->addWidget(m_delete);
    foot->addWidget(m_pause);
    foot->addStretch();
    foot->addWidget(m_cancel);
    foot->addWidget(m_save);

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::columnGap, metrics::columnGap, metrics::columnGap,
                               metrics::columnGap);
    column->setSpacing(metrics::cardGap);
    column->addWidget(m_back, 0, Qt::AlignLeading);
    column->addLayout(head);
    column->addWidget(m_body, 1);
    column->addWidget(m_problem);
    column->addLayout(foot);
    connect(m_back, &QPushButton::clicked, this, [this] {
        showList();
        fold();
        m_list->setFocus();
    });
    connect(m_form, &PlanForm::changed, this, &PlansDialog::onFormChanged);
    connect(m_delete, &QPushButton::clicked, this, &PlansDialog::remove);
    connect(m_pause, &QPushButton::clicked, this, &PlansDialog::togglePause);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &PlansDialog::save);
    connect(m_remindsHere, &QCheckBox::toggled, this, [this](bool checked) {
        if (!m_isRefreshing)
            m_settings.setRemindsOf(m_plan.id().toString(), checked);
        m_inQuiet->setEnabled(checked);
    });
    connect(m_inQuiet, &QCheckBox::toggled, this, [this](bool checked) {
        if (!m_isRefreshing)
            m_settings.setRemindsInQuiet(m_plan.id().toString(), checked);
    });
    return page;
}

// Each computer has its own reminders, and each caregiver chooses them.
QWidget *PlansDialog::buildHere(QWidget *place)
{
    auto *here = new QWidget(place);
    const auto self = m_logbook.self();
    auto *title = new QLabel(self ? tr("On this computer: %1", "a caregiver").arg(self->name)
                                  : tr("On this computer"),
                             here);
    title->setTextFormat(Qt::PlainText);
    setRole(*title, QStringLiteral("strong"));
    QStringList others;
    for (const Caregiver &each : m_logbook.caregivers(m_babyId).value_or(QList<Caregiver>())) {
        if (self && each.userId != self->id)
            others.append(each.name);
    }
    auto *theirs = new QLabel(
        others.isEmpty() ? QString()
        : others.size() == 1
            ? tr("%1 chooses on their own", "a caregiver, on a computer").arg(others.constFirst())
            : tr("the others choose on their own", "caregivers, on computers"),
        here);
    theirs->setTextFormat(Qt::PlainText);
    theirs->setWordWrap(true);
    theirs->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    setRole(*theirs, QStringLiteral("small"));
    auto *across = new QHBoxLayout(here);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(title);
    across->addWidget(theirs, 1);
    return here;
}

// Those of the settings, which can be changed here as well.
QWidget *PlansDialog::buildQuietHours(QWidget *place)
{
    auto *hours = new QWidget(place);
    auto *across = new QHBoxLayout(hours);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(metrics::gap);
    const auto addWords = [&](const QString &text) {
        auto *words = new QLabel(text, hours);
        words->setWordWrap(true);
        setRole(*words, QStringLiteral("small"));
        across->addWidget(words);
    };
    const auto addHour = [&](const QString &name, int chosen, void (Settings::*set)(int)) {
        auto *box = new QComboBox(hours);
        setSpokenName(*box, name);
        for (int hour = 0; hour < 24; ++hour)
            box->addItem(hourText(hour), hour);
        box->setCurrentIndex(chosen);
        connect(box, &QComboBox::activated, this,
                [this, set](int hour) { (m_settings.*set)(hour); });
        across->addWidget(box);
    };
    addWords(tr("Quiet hours"));
    addHour(tr("Quiet from"), m_settings.quietFrom(), &Settings::setQuietFrom);
    addWords(tr("to", "between two times of day"));
    addHour(tr("Quiet until"), m_settings.quietTo(), &Settings::setQuietTo);
    return hours;
}

void PlansDialog::refreshList()
{
    EntryQuery query;
    query.babyId = m_babyId;
    query.kind = kind::plan;
    const auto entries = m_logbook.entries(query);
    const Instant now = m_logbook.now();
    const auto plans = duePlans(m_logbook, m_babyId, now, QTimeZone::systemTimeZone());
    if (!entries || !plans)
        return;
    m_isRefreshing = true;
    m_list->clear();
    const auto add = [&](const EntityId &id, const QString &title, const QString &detail,
                         const PlanIcon &planIcon, bool isPaused) {
        const QString said = isPaused ? tr("%1 · paused", "when a plan comes").arg(detail) : detail;
        auto *item = new QListWidgetItem(title + u'\n' + said, m_list);
        item->setData(Qt::UserRole, id.toString());
        item->setData(planDetailRole, detail);
        item->setData(planPausedRole, isPaused);
        item->setData(planIconRole, planIcon.name);
        item->setData(planKindRole, planIcon.kind);
        if (id == m_plan.id())
            m_list->setCurrentItem(item);
    };
    QSet<EntityId> shown;
    for (const DuePlan &plan : *plans) {
        shown.insert(plan.plan.id);
        if (!plan.plan.isPaused)
            add(plan.plan.id, plan.plan.title, ruleAndNextText(plan, now), iconOf(plan.plan),
                false);
    }
    // Past plans are listed too, to look at or to use again.
    for (const Entry &entry : *entries) {
        const auto plan = Plan::of(entry, QTimeZone::systemTimeZone());
        if (plan && !shown.contains(plan->id))
            add(plan->id, plan->title,
                tr("%1 · over", "when a plan came").arg(ruleText(*plan, now)), iconOf(*plan),
                false);
    }
    for (const DuePlan &plan : *plans) {
        if (plan.plan.isPaused)
            add(plan.plan.id, plan.plan.title, ruleText(plan.plan, now), iconOf(plan.plan), true);
    }
    m_isRefreshing = false;
}

void PlansDialog::showPlan(const Entry &plan)
{
    m_plan = plan;
    const bool isNew = plan.id().isNull();
    m_heading->setText(isNew ? tr("New plan") : plan.text(field::title));
    const QString day = isNew ? QString()
                              : QLocale().toString(localDay(madeAt(plan.id())),
                                                   tr("d MMMM",
                                                      "a day, as QDate writes it: 27 November"));
    const auto maker = plan.entity.createdBy ? plan.entity.createdBy : m_logbook.self();
    m_maker->setText(isNew   ? QString()
                     : maker ? tr("made by %1 on %2", "who, a day").arg(maker->name, day)
                             : tr("made on %1", "a day").arg(day));
    m_form->setPlan(plan);
    m_hasAskedForUnit = false;
    m_problem->hide();
    m_delete->setVisible(!isNew && m_mayWrite);
    m_pause->setVisible(!isNew && m_mayWrite);
    m_pause->setText(plan.flag(field::paused) ? tr("Go on", "with a plan that was paused")
                                              : tr("Pause"));
    m_save->setVisible(m_mayWrite);
    m_cancel->setText(m_mayWrite ? tr("Cancel") : tr("Close"));
    showHere();
    onFormChanged();
}

void PlansDialog::showHere()
{
    m_isRefreshing = true;
    const bool isNew = m_plan.id().isNull();
    const QString id = m_plan.id().toString();
    m_remindsHere->setChecked(isNew || m_settings.remindsOf(id));
    m_inQuiet->setChecked(!isNew && m_settings.remindsInQuiet(id));
    m_inQuiet->setEnabled(m_remindsHere->isChecked());
    m_remindsHere->setVisible(m_notifies);
    m_inQuiet->setVisible(m_notifies);
    m_quiet->setVisible(!m_notifies);
    m_quietHours->setVisible(m_notifies && m_settings.hasQuietHours());
    m_isRefreshing = false;
}

void PlansDialog::setNotifies(bool notifies)
{
    m_notifies = notifies;
    showHere();
}

void PlansDialog::begin(const QJsonObject &fields)
{
    m_isRefreshing = true;
    m_list->setCurrentRow(-1);
    m_isRefreshing = false;
    Entry plan;
    plan.entity.babyId = m_babyId;
    plan.entity.entityType = kind::plan;
    plan.entity.data = fields;
    showPlan(plan);
    openForm();
}

void PlansDialog::choose(const EntityId &id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id.toString())
            m_list->setCurrentRow(row);
    }
}

void PlansDialog::showList()
{
    m_isListWanted = true;
}

void PlansDialog::fold()
{
    const bool isNarrow = width() < metrics::foldWidth;
    const bool list = m_isListWanted && m_list->count() > 0;
    m_side->setVisible(!isNarrow || list);
    m_page->setVisible(!isNarrow || !list);
    m_back->setVisible(isNarrow && m_list->count() > 0);
    m_maker->setVisible(!isNarrow);
    m_beside->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // In a narrow window the back button does the same.
    m_cancel->setVisible(!isNarrow || m_list->count() == 0);
    if (isNarrow) {
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_side->setFixedWidth(listWidth);
    }
}

void PlansDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fold();
}

// Others change plans and give doses while the window is open.
void PlansDialog::onLogChanged()
{
    refreshList();
    m_form->showAnswer();
    const auto plan = m_plan.id().isNull() ? std::nullopt
                                           : m_logbook.find(m_plan.id()).value_or(std::nullopt);
    if (plan && plan->entity.deleted) {
        showProblem(tr("It was deleted meanwhile.", "a plan"));
        return;
    }
    if (!plan || plan->entity.data == m_plan.entity.data)
        return;
    Entry shown = *plan;
    const QJsonObject typed = m_form->fields();
    for (auto field = typed.constBegin(); field != typed.constEnd(); ++field) {
        if (field.value() != fieldValue(m_plan.entity.data, field.key()))
            shown.entity.data.insert(field.key(), field.value());
    }
    showPlan(*plan);
    m_form->setPlan(shown);
    onFormChanged();
}

void PlansDialog::onFormChanged()
{
    // The form shows what is missing, in the box of the preview.
    m_save->setEnabled(m_mayWrite && m_form->missing().isEmpty());
    if (m_hasAskedForUnit)
        m_problem->hide();
}

void PlansDialog::showProblem(const QString &words)
{
    m_problem->setText(words);
    m_problem->show();
    m_announcer->sayAfterwards(words);
}

void PlansDialog::fail(const Error &error)
{
    showProblem(complaintText(kind::plan, error));
}

bool PlansDialog::asksForUnit()
{
    QWidget *unit = m_form->missingUnit();
    if (!unit || m_hasAskedForUnit)
        return false;
    m_hasAskedForUnit = true;
    const qint64 amount = m_form->fields().value(field::amountMilli).toInteger();
    unit->setFocus();
    showProblem(tr("In which unit is %1? Choose one, or press “Save” again to plan it without.",
                   "a number, the dose of a medicine")
                    .arg(quantityText(Quantity::Thousandths, amount)));
    return true;
}

void PlansDialog::save()
{
    if (asksForUnit())
        return;
    const bool isNew = m_plan.id().isNull();
    QJsonObject fields = m_form->fields();
    // Only changed fields: somebody else may have changed the others meanwhile.
    for (const QString &name : fields.keys()) {
        if (fields.value(name) == fieldValue(m_plan.entity.data, name)
            || (isNew && fields.value(name).isNull()))
            fields.remove(name);
    }
    // No step was made: an Undo offered for it would take back an earlier one.
    if (!isNew && fields.isEmpty()) {
        accept();
        return;
    }
    const bool reminds = m_remindsHere->isChecked();
    const bool inQuiet = m_inQuiet->isChecked();
    const auto saved = isNew ? m_logbook.add(m_babyId, kind::plan, fields)
                             : m_logbook.edit(m_plan.id(), fields);
    if (!saved) {
        fail(saved.error());
        return;
    }
    if (isNew) {
        m_settings.setRemindsOf(saved->id().toString(), reminds);
        m_settings.setRemindsInQuiet(saved->id().toString(), inQuiet);
    }
    const QString title = saved->text(field::title);
    Q_EMIT written(isNew ? tr("Planned: %1").arg(title) : tr("Saved: %1").arg(title));
    accept();
}

void PlansDialog::togglePause()
{
    const bool pauses = !m_plan.flag(field::paused);
    const auto saved = m_logbook.edit(m_plan.id(),
                                      {{field::paused,
                                        pauses ? QJsonValue(true) : QJsonValue(QJsonValue::Null)}});
    if (!saved) {
        fail(saved.error());
        return;
    }
    const QString title = saved->text(field::title);
    showPlan(*saved);
    refreshList();
    Q_EMIT written(pauses ? tr("Paused: %1", "a plan").arg(title)
                          : tr("It goes on: %1", "a plan").arg(title));
}

void PlansDialog::remove()
{
    const auto removed = m_logbook.remove(m_plan.id());
    if (!removed) {
        fail(removed.error());
        return;
    }
    Q_EMIT written(tr("Deleted: %1").arg(removed->text(field::title)));
    accept();
}

} // namespace weehours
