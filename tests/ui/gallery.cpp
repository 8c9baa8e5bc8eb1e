// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallery.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/logbutton.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/syncpill.h"
#include "ui/widgets/todaycard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace weehours {

namespace {

QLabel *label(const QString &text, const QString &role)
{
    auto *label = new QLabel(text);
    setRole(*label, role);
    return label;
}

QPushButton *button(const QString &text, const QString &role)
{
    auto *button = new QPushButton(text);
    setRole(*button, role);
    return button;
}

} // namespace

QuickLineEdit::Preview bottle(const QString &text)
{
    QuickLineEdit::Preview preview;
    preview.ok = text.startsWith("b");
    preview.words = preview.ok ? "Bottle · 120 ml formula · 14:05" : "Not understood";
    preview.kind = preview.ok ? "feed" : "";
    preview.fields = {{"method", preview.ok ? "bottle" : ""}};
    return preview;
}

Gallery::Gallery(Theme &theme)
{
    setObjectName("page");
    setAttribute(Qt::WA_StyledBackground);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(20, 20, 20, 20);
    grid->setHorizontalSpacing(metrics::columnGap);
    grid->setVerticalSpacing(metrics::cardGap);
    grid->addWidget(head(theme), 0, 0, 1, 3);
    grid->addLayout(buttons(theme), 1, 0, Qt::AlignTop);
    grid->addLayout(middle(theme), 1, 1, Qt::AlignTop);
    grid->addLayout(cards(), 1, 2, Qt::AlignTop);
    grid->setColumnMinimumWidth(0, 288);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(2, 312);
    resize(1280, 840);
}

QWidget *Gallery::head(Theme &theme)
{
    auto *frame = new QFrame;
    setRole(*frame, "header");
    auto *row = new QHBoxLayout(frame);
    auto *avatar = new Avatar(theme);
    avatar->setName("Mia");
    row->addWidget(avatar);
    row->addWidget(label("Mia", "heading"));
    auto *views = new Segmented(theme);
    row->addWidget(views);
    views->setSegments({"Day", "Week", "Trends", "Growth"});
    row->addStretch();
    using State = SyncPill::State;
    const std::initializer_list<std::pair<State, QString>> states{
        {State::Calm, "Live"},
        {State::Busy, "Syncing"},
        {State::Offline, "Offline · 3 waiting"},
        {State::Warn, "2 need you"}};
    for (const auto &[state, words] : states) {
        auto *pill = new SyncPill(theme);
        pill->setState(state, words);
        row->addWidget(pill);
    }
    return frame;
}

QLayout *Gallery::buttons(Theme &theme)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::cardGap);
    auto *feed = new LogButton(theme, "feed");
    feed->setTitle("Feed");
    feed->setDetail("1 h 52 ago · bottle 120 ml");
    feed->setKeyCap("F");
    auto *sleep = new LogButton(theme, "sleep");
    sleep->setTitle("Asleep 0:38:12");
    sleep->setDetail("since 13:34 · started by Sam");
    sleep->setRunning(true);
    auto *nappy = new LogButton(theme, "nappy");
    nappy->setTitle("Nappy");
    nappy->setDetail("48 min ago · wee");
    nappy->setKeyCap("N");
    auto *today = new TodayCard(theme);
    today->setRows({{"Feeds", "6", "of 8.1", "feed", 0.66, 0.88},
                    {"Milk", "610 ml", "of 720", "feed", 0.70, 0.84},
                    {"Sleep", "9 h 20", "of 14 h 10", "sleep", 0.58, 0.90},
                    {"Nappies", "5", "of 6.8", "nappy", 0.62, 0.86}});
    auto *compact = new QHBoxLayout;
    compact->setSpacing(metrics::gap);
    for (const QString &kind : {QString("feed"), QString("sleep"), QString("nappy")}) {
        auto *small = new LogButton(theme, kind);
        small->setCompact(true);
        small->setTitle(kind == "sleep" ? "0:38:12" : "Feed");
        small->setDetail("48 min ago");
        small->setRunning(kind == "sleep");
        compact->addWidget(small);
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{feed, sleep, nappy, today})
        column->addWidget(widget);
    column->addLayout(compact);
    return column;
}

QLayout *Gallery::middle(Theme &theme)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::cardGap);
    auto *line = new QuickLineEdit(theme, bottle);
    line->findChild<QLineEdit *>()->setText("b 120 f 14:05");
    column->addWidget(line);
    auto *unclear = new QuickLineEdit(theme, bottle);
    unclear->findChild<QLineEdit *>()->setText("x 120");
    column->addWidget(unclear);
    column->addWidget(new QuickLineEdit(theme, bottle));
    auto *form = new Card;
    auto *rows = new QVBoxLayout(form);
    auto *name = new QLineEdit;
    name->setPlaceholderText("Name");
    auto *choice = new QComboBox;
    choice->addItems({"Formula", "Breast milk"});
    auto *amount = new QSpinBox;
    amount->setSuffix(" ml");
    amount->setMaximum(500);
    amount->setValue(120);
    auto *when = new QDateTimeEdit(QDateTime({2026, 11, 22}, {14, 5}));
    when->setCalendarPopup(true);
    auto *notes = new QPlainTextEdit("Notes");
    notes->setMaximumHeight(70);
    auto *check = new QCheckBox("Rash");
    check->setChecked(true);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{name, choice, amount, when, notes, check})
        rows->addWidget(widget);
    auto *row = new QHBoxLayout;
    row->addWidget(button("Save", "primary"));
    row->addWidget(button("Cancel", "secondary"));
    row->addWidget(button("More", "quiet"));
    row->addWidget(button("Delete", "danger"));
    auto *off = button("Off", "primary");
    off->setEnabled(false);
    row->addWidget(off);
    rows->addLayout(row);
    column->addWidget(form);
    auto *iconRow = new QHBoxLayout;
    for (const char *each :
         {"bottle", "breast", "moon", "nappy", "chart", "note", "warning", "sync", "check",
          "offline", "people", "enter", "plus", "close", "dot"}) {
        auto *picture = new QLabel;
        picture->setPixmap(iconPixmap(each, theme.palette().text, 28, devicePixelRatioF()));
        iconRow->addWidget(picture);
    }
    column->addLayout(iconRow);
    return column;
}

QLayout *Gallery::cards()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::cardGap);
    for (const QString &role : {QString("card"), QString("warnCard"), QString("popover")}) {
        auto *card = new Card;
        card->setRole(role);
        auto *rows = new QVBoxLayout(card);
        rows->setContentsMargins(16, 16, 16, 16);
        rows->addWidget(label("Since you last looked · 2 h 10", "small"));
        rows->addWidget(label("Two versions of one bottle", "warn"));
        rows->addWidget(label("Sam gave one feed and changed one nappy.", "muted"));
        auto *row = new QHBoxLayout;
        row->addWidget(button("Use mine, 120 ml", "primary"));
        row->addWidget(button("Keep 90 ml", "secondary"));
        row->addStretch();
        rows->addLayout(row);
        column->addWidget(card);
    }
    column->addWidget(label("Share Mia’s log", "title"));
    return column;
}

} // namespace weehours
