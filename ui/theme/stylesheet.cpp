// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

namespace weehours {

namespace {

/// A focused frame is 2 px instead of 1 px wide, with one pixel less padding, so that nothing
/// moves. Names between @ are colours. Text fields take their text colour from the palette: with
/// one from here, the style would draw placeholders in a faded form of it.
constexpr auto sheet = R"(
QMainWindow, QWidget#page { background: @bg@; }
QDialog, QMessageBox { background: @surface@; }
QToolTip { background: @raised@; color: @text@; border: 1px solid @edge@; padding: 4px 6px; }

QFrame[role="card"] { background: @surface@; border: 1px solid @line@; border-radius: 14px; }
QFrame[role="warnCard"] { background: @warnBg@; border: 1px solid @warnBg@; border-radius: 14px; }
QFrame[role="popover"] { background: @surface@; border: 1px solid @edge@; border-radius: 14px; }
QFrame[role="banner"] { background: @raised@; border: none; border-bottom: 1px solid @line@; }
QFrame[role="list"] { background: @raised@; border: none; border-right: 1px solid @line@; }
QFrame[role="box"] { background: @raised@; border: 1px solid @line@; border-radius: 9px; }
QFrame[role="divider"] { background: @line@; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="footer"] { background: @surface@; border: none; border-top: 1px solid @line@; }
QFrame[role="header"] { background: @surface@; border: none; border-bottom: 1px solid @line@; }

QLabel { background: transparent; color: @text@; }
QLabel[role="title"] { font-size: 20px; font-weight: 600; }
QLabel[role="heading"] { font-size: 16px; font-weight: 600; }
QLabel[role="lead"] { font-size: 16px; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="medium"] { font-weight: 500; }
QLabel[role="small"] { font-size: 12px; color: @muted@; }
QLabel[role="muted"] { color: @muted@; }
QLabel[role="notice"] {
    background: @chosen@; border-radius: 9px; padding: 9px 12px; font-weight: 500;
}
QLabel[role="keycap"] {
    background: @raised@; border: 1px solid @line@; border-bottom-width: 2px; border-radius: 5px;
    padding: 2px 6px; font-size: 12px; color: @muted@; qproperty-indent: 0;
}
QPushButton[role="primary"] QLabel[role="keycap"] {
    background: transparent; border-color: @accentText@; color: @accentText@;
}
QLabel[role="ok"] { color: @ok@; font-weight: 500; }
QLabel[role="tile"] { background: @chosen@; border-radius: 9px; }
QLabel[role="unclear"] { color: @warn@; }
QLabel[role="warn"] { color: @warn@; font-weight: 600; }
QLabel:disabled { color: @muted@; }

/* The border shows the focus; without this the style draws a frame of its own inside. */
QPushButton, QToolButton, QComboBox, QCheckBox, QRadioButton { outline: none; }

QPushButton {
    background: @raised@; color: @text@; border: 1px solid @line@; border-radius: 9px;
    padding: 0px 14px; min-height: 34px; font-weight: 500;
}
QPushButton:hover { border-color: @edge@; background: @hover@; }
QPushButton:pressed, QPushButton:checked { background: @pressed@; }
QPushButton:focus { border: 2px solid @accent@; padding: 0px 13px; min-height: 32px; }
QPushButton[role="choice"]:checked {
    background: @accent@; border-color: @accent@; color: @accentText@;
}
QPushButton[role="choice"]:checked:focus { border-color: @text@; }
QPushButton:disabled { color: @muted@; background: @surface@; border-color: @line@; }
QPushButton[role="primary"] {
    background: @accent@; color: @accentText@; border-color: @accent@;
}
QPushButton[role="primary"]:hover { background: @accentHover@; border-color: @accentHover@; }
QPushButton[role="primary"]:pressed { background: @accentPressed@; }
QPushButton[role="primary"]:focus { border-color: @text@; }
QPushButton[role="primary"]:disabled {
    background: @pressed@; color: @muted@; border-color: @pressed@;
}
QPushButton[role="quiet"] {
    background: transparent; border-color: transparent; color: @muted@; padding: 0px 10px;
}
QPushButton[role="quiet"]:hover { background: @hover@; color: @text@; }
QPushButton[role="quiet"]:pressed { background: @pressed@; }
QPushButton[role="quiet"]:focus { border-color: @accent@; color: @text@; padding: 0px 9px; }
QPushButton[role="plain"] {
    background: transparent; border-color: transparent; padding: 0px 10px;
}
QPushButton[role="plain"]:hover { background: @hover@; }
QPushButton[role="plain"]:pressed { background: @pressed@; }
QPushButton[role="plain"]:focus { border-color: @accent@; padding: 0px 9px; }
QPushButton[role="link"] {
    background: transparent; border: 2px solid transparent; border-radius: 5px; color: @accent@;
    padding: 0px; min-height: 20px; text-decoration: underline;
}
QPushButton[role="link"]:hover { color: @text@; }
QPushButton[role="link"]:focus { border-color: @accent@; padding: 0px; min-height: 20px; }
QPushButton[role="short"], QPushButton[role="shortChosen"] { padding: 0px 8px; }
QPushButton[role="short"]:focus, QPushButton[role="shortChosen"]:focus { padding: 0px 7px; }
QPushButton[role="shortChosen"] {
    background: @accent@; border-color: @accent@; color: @accentText@;
}
QPushButton[role="shortChosen"]:focus { border-color: @text@; }
QPushButton[role="icon"], QPushButton[role="icon"]:focus { padding: 0px; }
/* A row gives them more where it has room. */
weehours--WrapRow > QPushButton { padding: 0px 8px; }
weehours--WrapRow > QPushButton:focus { padding: 0px 7px; }
QPushButton[role="icon"]::menu-indicator { width: 0px; }
QPushButton[role="danger"] { color: @warn@; background: transparent; border-color: @warnEdge@; }
QPushButton[role="danger"]:hover { background: @warnBg@; }
QPushButton[role="danger"]:focus { border-color: @warn@; }

QToolButton {
    background: transparent; color: @text@; border: 1px solid transparent; border-radius: 9px;
    padding: 5px;
}
QToolButton:hover { background: @hover@; }
QToolButton:pressed, QToolButton:checked { background: @pressed@; }
QToolButton:focus { border: 2px solid @accent@; padding: 4px; }

QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit {
    background: @surface@; border: 1px solid @edge@; border-radius: 9px;
    padding: 0px 10px; min-height: 34px;
    selection-background-color: @accent@; selection-color: @accentText@;
}
QPlainTextEdit, QTextEdit { padding: 6px 6px; }
QLineEdit:hover, QComboBox:hover, QAbstractSpinBox:hover { border-color: @muted@; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid @accent@; padding: 0px 9px; min-height: 32px;
}
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent@; padding: 5px 5px; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QPlainTextEdit:disabled {
    background: @raised@; border-color: @line@;
}
QLineEdit[role="tall"] { min-height: 42px; }
QLineEdit[role="tall"]:focus { min-height: 40px; }
QDateEdit[isEmpty="true"] { color: @muted@; }
QDoubleSpinBox[isEmpty="true"] {
    color: @muted@; selection-color: @muted@; selection-background-color: @surface@;
}
QLineEdit[role="bare"], QLineEdit[role="bare"]:focus {
    border: none; background: transparent; padding: 0px; min-height: 24px;
}
QComboBox::drop-down {
    subcontrol-origin: padding; subcontrol-position: center right; width: 26px; border: none;
}
QComboBox::down-arrow { image: url(:/weehours/icons/down.svg); width: 16px; height: 16px; }
QComboBox QAbstractItemView {
    background: @surface@; color: @text@; border: 1px solid @edge@; padding: 4px; outline: none;
    selection-background-color: @chosen@; selection-color: @text@;
}
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0px 6px; }
QDateTimeEdit::drop-down {
    subcontrol-origin: padding; subcontrol-position: center right; width: 26px; border: none;
}
QDateTimeEdit::down-arrow { image: url(:/weehours/icons/down.svg); width: 16px; height: 16px; }
QAbstractSpinBox::up-button {
    subcontrol-origin: padding; subcontrol-position: top right; width: 24px; border: none;
}
QAbstractSpinBox::down-button {
    subcontrol-origin: padding; subcontrol-position: bottom right; width: 24px; border: none;
}
QAbstractSpinBox::up-arrow { image: url(:/weehours/icons/up.svg); width: 14px; height: 14px; }
QAbstractSpinBox::down-arrow { image: url(:/weehours/icons/down.svg); width: 14px; height: 14px; }

QCheckBox, QRadioButton { color: @text@; spacing: 8px; border: 2px solid transparent;
    border-radius: 5px; padding: 2px; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent@; }
QCheckBox:disabled, QRadioButton:disabled { color: @muted@; }
QCheckBox::indicator, QListView::indicator, QRadioButton::indicator {
    width: 16px; height: 16px; border: 1px solid @muted@; background: @surface@;
}
QCheckBox::indicator, QListView::indicator { border-radius: 5px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked, QListView::indicator:checked {
    background: @accent@; border-color: @accent@; image: url(@check@);
}
QRadioButton::indicator:checked {
    width: 8px; height: 8px; border: 5px solid @accent@; background: @accentText@;
}
QCheckBox::indicator:disabled, QListView::indicator:disabled, QRadioButton::indicator:disabled { border-color: @line@; }
QGroupBox { border: 1px solid @line@; border-radius: 9px; margin-top: 10px; padding-top: 8px; }
QGroupBox::title { subcontrol-origin: margin; left: 10px; color: @muted@; }

QListView, QTreeView, QTableView {
    background: @surface@; color: @text@; border: 1px solid @line@; border-radius: 9px;
    outline: none; selection-background-color: @chosen@; selection-color: @text@;
}
QListView:focus, QTreeView:focus, QTableView:focus { border: 1px solid @accent@; }
QListView[role="bare"], QListView[role="bare"]:focus { background: transparent; border: none; }
QListView::item { border: none; padding: 4px 8px; }
QListView::item:selected { background: @chosen@; }
QListView[role="sections"], QListView[role="sections"]:focus {
    background: transparent; border: none;
}
QListView[role="sections"]::item { min-height: 36px; border-radius: 9px; padding: 0px 10px; }
QListView[role="sections"]::item:focus { border: 2px solid @accent@; padding: 0px 8px; }
/* A square head would cover a round corner. */
QTableView { alternate-background-color: @raised@; padding: 3px; }
QTableView::item { border: none; padding: 4px 12px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QHeaderView::section {
    background: @raised@; color: @muted@; border: none; border-bottom: 1px solid @line@;
    padding: 6px 15px; font-size: 12px;
}
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget#scrolled { background: transparent; }

QCalendarWidget { background: @surface@; border: 1px solid @edge@; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @surface@; padding: 4px; }
QCalendarWidget QToolButton { min-height: 28px; padding: 0px 8px; font-weight: 500; }
QCalendarWidget QToolButton:focus { padding: 0px 7px; }
QCalendarWidget QToolButton::menu-indicator { width: 0px; }
QCalendarWidget QSpinBox { min-height: 26px; min-width: 64px; }
QCalendarWidget QTableView, QCalendarWidget QTableView:focus {
    border: none; border-radius: 0px; alternate-background-color: @surface@;
    selection-background-color: @accent@; selection-color: @accentText@;
}
QCalendarWidget QTableView::item { padding: 0px; }
QCalendarWidget QTableView:disabled { color: @muted@; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: @edge@; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @muted@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: @surface@; color: @text@; border: 1px solid @edge@; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 5px; }
QMenu::icon { padding-left: 10px; }
QMenu::item:selected { background: @chosen@; }
QMenu::item:disabled { color: @muted@; }
QMenu::separator { height: 1px; background: @line@; margin: 4px 8px; }
QProgressBar {
    background: @raised@; color: @text@; border: 1px solid @line@; border-radius: 4px;
    text-align: center; max-height: 6px;
}
QProgressBar::chunk { background: @accent@; border-radius: 3px; }
)";

} // namespace

QString styleSheet(const Palette &palette)
{
    const std::initializer_list<std::pair<const char *, QColor>> colours = {
        {"bg", palette.bg},
        {"surface", palette.surface},
        {"raised", palette.raised},
        {"text", palette.text},
        {"muted", palette.muted},
        {"line", palette.line},
        {"accent", palette.accent},
        {"accentText", palette.accentText},
        {"ok", palette.ok},
        {"warn", palette.warn},
        {"warnBg", palette.warnBg},
        {"warnEdge", blend(palette.warn, palette.surface, 0.4)},
        {"edge", blend(palette.muted, palette.line, 0.35)},
        {"hover", blend(palette.text, palette.surface, 0.05)},
        {"pressed", blend(palette.text, palette.surface, 0.1)},
        {"chosen", blend(palette.accent, palette.surface, 0.2)},
        {"accentHover", blend(palette.text, palette.accent, 0.12)},
        {"accentPressed", blend(palette.text, palette.accent, 0.24)},
    };
    QString result = QString::fromLatin1(sheet);
    for (const auto &[name, colour] : colours)
        result.replace(u'@' + QString::fromLatin1(name) + u'@', colour.name());
    const bool lightCheck = palette.accentText.lightness() > 128;
    const QString check = lightCheck ? QStringLiteral("light") : QStringLiteral("dark");
    result.replace(QStringLiteral("@check@"),
                   QStringLiteral(":/weehours/icons/checked-%1.svg").arg(check));
    return result;
}

} // namespace weehours
