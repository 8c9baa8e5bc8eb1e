// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/importpage.h"

#include "ui/importing/babybuddydialog.h"
#include "ui/importing/columnchooser.h"
#include "ui/importing/importpreview.h"
#include "ui/importing/importquestions.h"
#include "ui/importing/leftoutrows.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/wraprow.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace weehours {

namespace {

constexpr int leftWidth = 420;
constexpr int fileTile = 44;
constexpr int placeTile = 56;
// Often enough to look smooth, and rare enough to cost nothing.
constexpr int tickMsecs = 100;

QString countText(int count)
{
    return QLocale().toString(count);
}

QString programNames()
{
    QStringList names;
    for (const ImportFormat &format : importFormats())
        names.append(QString(format.title));
    return QLocale().createSeparatedList(names);
}

QLabel *wrapped(QWidget *parent, const QString &role = {})
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    if (!role.isEmpty())
        setRole(*label, role);
    return label;
}

} // namespace

ImportPage::ImportPage(Theme &theme, Logbook &logbook, const QString &databasePath, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_logbook(logbook), m_job(databasePath)
{
    setObjectName(QStringLiteral("page"));
    buildHeader();
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *scrolled = new QWidget(m_scroll);
    scrolled->setObjectName(QStringLiteral("scrolled"));
    m_scroll->setWidget(scrolled);
    buildPlace();
    buildColumns();
    auto *body = new QVBoxLayout(scrolled);
    body->setContentsMargins(metrics::columnGap, metrics::columnGap, metrics::columnGap,
                             metrics::columnGap);
    body->addWidget(m_place);
    body->addWidget(m_columnsWidget);
    body->addStretch(1);
    buildFoot();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(m_scroll, 1);
    page->addWidget(m_foot);

    m_ticker.setInterval(tickMsecs);
    connect(&m_ticker, &QTimer::timeout, this, &ImportPage::showProgress);
    connect(&m_theme, &Theme::changed, this, &ImportPage::recolour);
    recolour();
    setCompact(false);
    begin({});
}

ImportPage::~ImportPage() = default;

void ImportPage::buildHeader()
{
    m_header = new QFrame(this);
    setRole(*m_header, QStringLiteral("header"));
    m_back = new QPushButton(m_header);
    auto *title = wrapped(m_header, QStringLiteral("heading"));
    title->setText(tr("Import a log"));
    m_subtitle = wrapped(m_header, QStringLiteral("small"));
    m_subtitle->setText(tr("from another app, a spreadsheet or Wee Hours itself"));
    m_pill = new SyncPill(m_theme, m_header);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(m_subtitle);
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(metrics::columnGap, metrics::gap, metrics::columnGap, metrics::gap);
    row->setSpacing(metrics::cardPadding);
    row->addWidget(m_back);
    row->addLayout(words, 1);
    row->addWidget(m_pill);
    connect(m_back, &QPushButton::clicked, this, &ImportPage::left);
    connect(m_pill, &SyncPill::clicked, this, &ImportPage::syncRequested);
}

void ImportPage::buildPlace()
{
    m_place = new QFrame(this);
    setRole(*m_place, QStringLiteral("card"));
    m_placeIcon = new QLabel(m_place);
    m_placeTitle = wrapped(m_place, QStringLiteral("heading"));
    m_placeTitle->setAlignment(Qt::AlignCenter);
    m_placeWords = wrapped(m_place, QStringLiteral("muted"));
    m_placeWords->setAlignment(Qt::AlignCenter);
    m_readBar = new QProgressBar(m_place);
    m_readBar->setTextVisible(false);
    m_readBar->setRange(0, 0);
    m_readBar->setAccessibleName(tr("Reading"));
    m_choose = new QPushButton(m_place);
    m_assignUnknown = new QPushButton(tr("Assign columns …"), m_place);
    m_babyBuddy = new QPushButton(tr("From a Baby Buddy server …"), m_place);
    setRole(*m_babyBuddy, QStringLiteral("quiet"));
    auto *column = new QVBoxLayout(m_place);
    column->setContentsMargins(metrics::cardPadding, 2 * metrics::columnGap, metrics::cardPadding,
                               2 * metrics::columnGap);
    column->setSpacing(metrics::cardGap);
    column->addWidget(m_placeIcon, 0, Qt::AlignCenter);
    column->addWidget(m_placeTitle);
    column->addWidget(m_readBar);
    column->addWidget(m_choose, 0, Qt::AlignCenter);
    column->addWidget(m_assignUnknown, 0, Qt::AlignCenter);
    column->addWidget(m_babyBuddy, 0, Qt::AlignCenter);
    column->addWidget(m_placeWords);
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::choose);
    connect(m_assignUnknown, &QPushButton::clicked, this, &ImportPage::assignColumns);
    connect(m_babyBuddy, &QPushButton::clicked, this, &ImportPage::askBabyBuddy);
}

void ImportPage::buildColumns()
{
    m_columnsWidget = new QWidget(this);
    m_left = new QWidget(m_columnsWidget);
    m_file = new QFrame(m_left);
    setRole(*m_file, QStringLiteral("card"));
    m_fileIcon = new QLabel(m_file);
    m_fileTitle = wrapped(m_file, QStringLiteral("strong"));
    m_fileDetail = wrapped(m_file, QStringLiteral("small"));
    m_known = wrapped(m_file, QStringLiteral("ok"));
    m_another = new QPushButton(tr("Another file …"), m_file);
    m_assign = new QPushButton(tr("Assign columns by hand …"), m_file);
    setRole(*m_assign, QStringLiteral("quiet"));
    auto *buttons = new WrapRow(m_file);
    buttons->setFilling(false);
    buttons->add(m_another);
    buttons->add(m_assign);
    auto *hint = wrapped(m_file, QStringLiteral("small"));
    hint->setText(tr("More files can be dropped anywhere in this window."));
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_fileTitle);
    names->addWidget(m_fileDetail);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::cardGap);
    head->addWidget(m_fileIcon, 0, Qt::AlignTop);
    head->addLayout(names, 1);
    auto *inFile = new QVBoxLayout(m_file);
    inFile->setContentsMargins(metrics::cardPadding, metrics::cardPadding, metrics::cardPadding,
                               metrics::cardPadding);
    inFile->setSpacing(metrics::cardGap);
    inFile->addLayout(head);
    inFile->addWidget(m_known);
    inFile->addWidget(buttons);
    inFile->addWidget(hint);
    m_questions = new ImportQuestions(m_theme, m_left);
    auto *inLeft = new QVBoxLayout(m_left);
    inLeft->setContentsMargins(0, 0, 0, 0);
    inLeft->setSpacing(metrics::cardGap);
    inLeft->addWidget(m_file);
    inLeft->addWidget(m_questions);
    inLeft->addStretch(1);

    m_preview = new ImportPreview(m_theme, m_columnsWidget);
    m_leftOut = new LeftOutRows(m_columnsWidget);
    auto *right = new QVBoxLayout;
    right->setSpacing(metrics::cardGap);
    right->addWidget(m_preview);
    right->addWidget(m_leftOut);
    right->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_columnsWidget);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(metrics::columnGap);
    m_columns->addWidget(m_left);
    m_columns->addLayout(right, 1);
    connect(m_another, &QPushButton::clicked, this, &ImportPage::choose);
    connect(m_assign, &QPushButton::clicked, this, &ImportPage::assignColumns);
    connect(m_questions, &ImportQuestions::changed, this, &ImportPage::plan);
    connect(m_leftOut, &LeftOutRows::saveRequested, this, &ImportPage::saveLeftOut);
}

void ImportPage::buildFoot()
{
    m_foot = new QFrame(this);
    setRole(*m_foot, QStringLiteral("footer"));
    m_footIcon = new QLabel(m_foot);
    m_footTitle = wrapped(m_foot, QStringLiteral("strong"));
    m_footDetail = wrapped(m_foot, QStringLiteral("small"));
    m_writeBar = new QProgressBar(m_foot);
    m_writeBar->setTextVisible(false);
    m_writeBar->setAccessibleName(tr("Importing"));
    m_cancel = new QPushButton(tr("Cancel"), m_foot);
    m_primary = new QPushButton(m_foot);
    setRole(*m_primary, QStringLiteral("primary"));
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::unit / 2);
    words->addStretch(1);
    words->addWidget(m_footTitle);
    words->addWidget(m_footDetail);
    words->addWidget(m_writeBar);
    words->addStretch(1);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(metrics::columnGap, metrics::cardGap, metrics::columnGap,
                            metrics::cardGap);
    row->setSpacing(metrics::cardGap);
    row->addWidget(m_footIcon);
    row->addLayout(words, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::cardGap);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_primary);
    row->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_state == State::Writing)
            m_job.cancel();
        else if (m_state == State::Done)
            undo();
        else
            Q_EMIT left();
    });
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (m_state == State::Done)
            Q_EMIT left();
        else
            write();
    });
}

void ImportPage::begin(const BabyId &baby)
{
    if (isBusy())
        return;
    m_baby = baby;
    m_back->setText(baby.isNull() ? tr("Back") : tr("Day", "back to it"));
    m_back->setAccessibleName(baby.isNull() ? tr("Back") : tr("Back to the day"));
    m_source.reset();
    m_plan.reset();
    m_job.release();
    setState(State::Empty);
}

void ImportPage::choose()
{
    // Not modal: a nested event loop would block the window.
    auto *dialog = new QFileDialog(this, tr("Import a log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportPage::open);
    dialog->open();
}

void ImportPage::open(const QStringList &paths)
{
    if (paths.isEmpty() || isBusy())
        return;
    read({paths, {}}, paths.size() > 1 ? tr("%Ln files", nullptr, static_cast<int>(paths.size()))
                                       : QFileInfo(paths.constFirst()).fileName());
}

void ImportPage::read(const ImportJob::Input &input, const QString &name,
                      const std::optional<ColumnAssignment> &byHand)
{
    m_input = input;
    m_name = name;
    m_source.reset();
    m_plan.reset();
    setState(State::Reading);
    m_job.read(m_input, byHand,
               [this](const Result<ImportJob::Source> &source) { onRead(source); });
}

void ImportPage::assignColumns()
{
    m_job.findTable(m_input, [this](const Result<CsvTable> &table) {
        if (!table) {
            Q_EMIT told(table.error().detail);
            return;
        }
        auto *chooser = new ColumnChooser(*table, this);
        connect(chooser, &ColumnChooser::chosen, this,
                [this](const ColumnAssignment &assignment) { read(m_input, m_name, assignment); });
        chooser->open();
    });
}

void ImportPage::askBabyBuddy()
{
    auto *dialog = new BabyBuddyDialog(this);
    connect(dialog, &BabyBuddyDialog::fetched, this,
            [this](const QList<ImportFile> &files, const QString &host) {
                read({{}, files}, host);
            });
    dialog->open();
}

void ImportPage::onRead(const Result<ImportJob::Source> &source)
{
    if (!source) {
        fail(source.error());
        return;
    }
    m_source = *source;
    auto babies = m_logbook.babies();
    if (babies && babies->isEmpty())
        babies = m_logbook.allBabies();
    if (!babies) {
        fail(babies.error());
        return;
    }
    m_questions->begin(*babies, m_baby);
    m_isUndone = false;
    setState(State::Planning);
    plan();
}

void ImportPage::plan()
{
    if (m_state == State::Ready)
        m_primary->setEnabled(false);
    m_job.plan(m_source, m_questions->answers(),
               [this](const Result<ImportJob::Plan> &made) { onPlan(made); });
}

void ImportPage::onPlan(const Result<ImportJob::Plan> &made)
{
    if (!made) {
        fail(made.error());
        return;
    }
    const QList<ImportQuestion> &questions = (*made)->questions;
    const auto whose = std::ranges::find(questions, ImportQuestion::About::Baby,
                                         &ImportQuestion::about);
    if (whose != questions.end() && !m_questions->hasBabies()) {
        m_trouble = whose->words;
        setState(State::Nobodys);
        return;
    }
    // Each question comes with a proposal, which the next plan rests on.
    if (m_questions->ask(questions)) {
        plan();
        return;
    }
    m_plan = *made;
    setState(State::Ready);
}

void ImportPage::write()
{
    if (m_state != State::Ready || !m_plan->questions.isEmpty() || m_plan->entries.isEmpty())
        return;
    m_total = ImportPlan::together(m_plan->fresh);
    setState(State::Writing);
    m_job.write(m_source, m_plan, [this](const Result<int> &count) { onWritten(count); });
}

void ImportPage::onWritten(const Result<int> &count)
{
    if (!count) {
        setState(State::Ready);
        m_footTitle->setText(count.error().detail);
        return;
    }
    m_written = *count;
    m_isUndone = false;
    setState(State::Done);
}

void ImportPage::undo()
{
    if (isBusy())
        return;
    m_total = 0;
    setState(State::Writing);
    m_job.undo([this](const Result<UndoReport> &report) { onTurned(report, true); });
}

void ImportPage::redo()
{
    if (isBusy())
        return;
    m_total = 0;
    setState(State::Writing);
    m_job.redo([this](const Result<UndoReport> &report) { onTurned(report, false); });
}

void ImportPage::onTurned(const Result<UndoReport> &report, bool isUndone)
{
    if (m_source) {
        m_isUndone = report && isUndone;
        setState(State::Planning);
        plan();
    } else {
        setState(State::Empty);
        Q_EMIT left();
    }
    if (!report)
        Q_EMIT told(report.error().detail);
    else
        Q_EMIT told(isUndone ? tr("The import is undone.") : tr("The import is back."));
}

void ImportPage::saveLeftOut()
{
    auto *dialog = new QFileDialog(this, tr("Save these rows"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("not understood.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const QByteArray csv = rejectedCsv(*m_source, *m_plan);
        const bool isSaved = file.open(QIODevice::WriteOnly)
                             && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
                             && file.write(csv) == csv.size() && file.commit();
        Q_EMIT told(isSaved ? tr("The rows are in %1.").arg(QFileInfo(path).fileName())
                            : tr("%1 could not be written (%2).").arg(path, file.errorString()));
    });
    dialog->open();
}

void ImportPage::fail(const Error &error)
{
    m_trouble = error.detail;
    setState(State::Unknown);
}

void ImportPage::setState(State state)
{
    const bool wasBusy = isBusy();
    const bool isAnother = std::exchange(m_state, state) != state;
    showState();
    if (isAnother && isVisible())
        takeFocus();
    if (wasBusy != isBusy())
        Q_EMIT busyChanged(isBusy());
}

void ImportPage::showState()
{
    const bool isReading = m_state == State::Reading || m_state == State::Planning;
    const bool hasPlan = m_plan && !isReading && m_state != State::Empty
                         && m_state != State::Unknown && m_state != State::Nobodys;
    const bool isWriting = m_state == State::Writing;
    m_place->setVisible(!hasPlan);
    m_columnsWidget->setVisible(hasPlan);
    m_columnsWidget->setEnabled(!isWriting);
    m_back->setEnabled(!isWriting);
    m_readBar->setVisible(isReading || (isWriting && !hasPlan));
    m_choose->setVisible(!isReading && !isWriting);
    m_assignUnknown->setVisible(m_state == State::Unknown);
    m_babyBuddy->setVisible(m_state == State::Empty);
    m_placeWords->setVisible(m_state == State::Empty || m_state == State::Unknown
                             || m_state == State::Nobodys);
    switch (m_state) {
    case State::Empty:
        m_placeTitle->setText(tr("Drop a file here"));
        m_choose->setText(tr("Choose …"));
        m_placeWords->setText(tr("%1. Also folders and zip archives of their files.",
                                 "names of programs")
                                  .arg(programNames()));
        break;
    case State::Unknown:
        m_placeTitle->setText(m_trouble);
        m_choose->setText(tr("Another file …"));
        m_placeWords->setText(tr("Nothing was written. Wee Hours reads logs of %1.",
                                 "names of programs")
                                  .arg(programNames()));
        break;
    case State::Nobodys:
        m_placeTitle->setText(m_trouble);
        m_choose->setText(tr("Another file …"));
        m_placeWords->setText(tr("Go back and enter the baby's name. Then bring this file along "
                                 "again. Nothing was written."));
        break;
    default: break;
    }

    const QString undoKey = QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText);
    m_writeBar->setVisible(isWriting);
    m_footDetail->setVisible(hasPlan && !isWriting && !m_isCompact);
    m_footIcon->setVisible(hasPlan && !isWriting && !m_isCompact);
    m_footTitle->clear();
    m_primary->setVisible(hasPlan && !isWriting);
    m_cancel->setVisible(!isWriting || m_total > 0);
    m_cancel->setText(m_state == State::Done ? tr("Undo") : tr("Cancel"));
    if (hasPlan) {
        const int fresh = ImportPlan::together(m_plan->fresh);
        const int known = ImportPlan::together(m_plan->known);
        m_footTitle->setText(tr("One Undo (%1) takes it all back.", "a key").arg(undoKey));
        m_footDetail->setText(tr("The same file again adds nothing twice. Others see the entries, "
                                 "and are not notified of each."));
        m_primary->setText(tr("Import %Ln entries", nullptr, fresh));
        m_primary->setEnabled(fresh > 0 && m_plan->questions.isEmpty());
        if (m_isUndone)
            m_footTitle->setText(tr("The import is undone."));
        else if (fresh == 0 && known > 0)
            m_footTitle->setText(tr("All %Ln rows are here already.", nullptr, known));
        else if (fresh == 0)
            m_footTitle->setText(tr("There is nothing in it to import."));
        if (m_state == State::Done) {
            m_footTitle->setText(tr("%Ln entries imported.", nullptr, m_written));
            m_primary->setText(tr("To the day"));
            m_primary->setEnabled(true);
        }
        showFile();
        m_questions->setVisible(!m_questions->isEmpty());
        m_questions->setEnabled(m_state != State::Done);
        m_preview->show(*m_plan, m_state == State::Done);
        m_leftOut->setVisible(!m_plan->rejected.isEmpty());
        if (!m_plan->rejected.isEmpty())
            m_leftOut->show(m_plan->rejected, m_source->files);
    }
    if (isReading || isWriting)
        m_ticker.start();
    else
        m_ticker.stop();
    showProgress();
}

void ImportPage::showFile()
{
    const QString program(m_source->format->title);
    m_fileTitle->setText(tr("%1 · %2", "program, file").arg(program, m_name));
    const int rows = ImportPlan::together(m_plan->fresh) + ImportPlan::together(m_plan->known)
                     + static_cast<int>(m_plan->rejected.size());
    QString detail = tr("%Ln rows", nullptr, rows);
    if (m_plan->first) {
        const auto day = [](Instant instant) {
            return QLocale().toString(QDateTime::fromMSecsSinceEpoch(instant.msecs).date(),
                                      tr("d MMMM yyyy", "a date"));
        };
        detail = tr("%1 · %2 to %3", "rows, date, date")
                     .arg(detail, day(*m_plan->first), day(*m_plan->last));
    }
    m_fileDetail->setText(detail);
    m_known->setText(m_source->assignment
                         ? tr("Read by the columns that you have assigned")
                         : tr("Recognised as %1, by what is in it", "a program").arg(program));
}

void ImportPage::showProgress()
{
    const int done = m_job.progress();
    if (m_state == State::Reading) {
        m_placeTitle->setText(done > 0 ? tr("Reading … %Ln rows", nullptr, done) : tr("Reading …"));
    } else if (m_state == State::Planning) {
        m_placeTitle->setText(tr("Comparing with what is here …"));
    } else if (m_state == State::Writing) {
        m_writeBar->setRange(0, m_total);
        m_writeBar->setValue(m_total > 0 ? done : -1);
        const QString words = m_total > 0 ? tr("%1 of %2", "entries")
                                                .arg(countText(done), countText(m_total))
                                          : tr("One moment …");
        m_footTitle->setText(words);
        m_placeTitle->setText(words);
    }
}

void ImportPage::setSync(const SyncWords &words)
{
    m_pill->setState(words.mark, words.brief);
    m_pill->setToolTip(words.detail);
}

void ImportPage::setCompact(bool compact)
{
    m_columns->setDirection(compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setSpacing(compact ? metrics::cardGap : metrics::columnGap);
    m_left->setMinimumWidth(compact ? 0 : leftWidth);
    m_left->setMaximumWidth(compact ? QWIDGETSIZE_MAX : leftWidth);
    m_subtitle->setVisible(!compact);
    m_preview->setCompact(compact);
    const int margin = compact ? metrics::cardGap : metrics::columnGap;
    m_scroll->widget()->layout()->setContentsMargins(margin, margin, margin, margin);
    m_header->layout()->setContentsMargins(margin, metrics::gap, margin, metrics::gap);
    m_header->layout()->setSpacing(compact ? metrics::gap : metrics::cardPadding);
    auto *foot = static_cast<QBoxLayout *>(m_foot->layout());
    foot->setDirection(compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    foot->setContentsMargins(margin, metrics::cardGap, margin, metrics::cardGap);
    foot->setSpacing(compact ? metrics::gap : metrics::cardGap);
    if (std::exchange(m_isCompact, compact) != compact)
        showState();
}

void ImportPage::takeFocus()
{
    for (QPushButton *button : {m_primary, m_choose, m_another, m_cancel}) {
        if (button->isVisibleTo(this) && button->isEnabled()) {
            button->setFocus();
            return;
        }
    }
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (isBusy())
        m_job.cancel();
    else
        Q_EMIT left();
}

void ImportPage::recolour()
{
    const Palette &palette = m_theme.palette();
    const auto picture = [this](QLabel *label, const QString &name, const QColor &ink, int size) {
        label->setPixmap(iconPixmap(name, ink, size, devicePixelRatioF()));
    };
    m_back->setIcon(icon(QStringLiteral("back"), palette.text));
    picture(m_placeIcon, QStringLiteral("import"), palette.accent, placeTile);
    picture(m_fileIcon, QStringLiteral("note"), palette.accent, metrics::iconSize);
    m_fileIcon->setFixedSize(fileTile, fileTile);
    m_fileIcon->setAlignment(Qt::AlignCenter);
    setRole(*m_fileIcon, QStringLiteral("tile"));
    picture(m_footIcon, QStringLiteral("undo"), palette.muted, metrics::iconSize);
}

} // namespace weehours
