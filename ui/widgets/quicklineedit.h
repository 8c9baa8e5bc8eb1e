// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

#include <functional>

class QLabel;

namespace weehours {

class GhostLine;

/// The line that takes typed entries ("b 120 f 14:05"), telling at its right what it understood. It
/// submits only what it understands; else the words stay for the person to mend. What the word at
/// the end may become stands behind it, faint: Tab or Right takes it, Up and Down go through them.
class QuickLineEdit : public QFrame
{
    Q_OBJECT

public:
    /// What a text would become.
    struct Preview
    {
        bool ok = false; ///< whether Enter would log it
        QString kind;    ///< the entity kind, for the icon; empty while not understood
        QString words;   ///< "Bottle · 120 ml formula · 14:05"; empty while nothing is understood
        QString method;  ///< of a feed, for the icon
        QString unclear = {}; ///< what is not understood, beside what is
    };
    using Parser = std::function<Preview(QString)>;
    /// The whole words that the last one of a text may become, the likeliest first.
    using Completer = std::function<QStringList(QString)>;

    /// @param theme  outlives the line
    /// @param parser tells what a text that is not empty means; called for each change of it
    /// @param completer may be empty
    QuickLineEdit(Theme &theme, Parser parser, Completer completer = {}, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void clear();
    /// An entry to show what can be typed, in the person's units and clock: "b 120 f 14:05".
    void setExample(const QString &example);
    /// Puts the keyboard into the line.
    void activate();

Q_SIGNALS:
    /// Enter on a text that is understood. The line keeps the text until clear().
    void submitted(const QString &text);
    /// Escape on an empty line: the person is done with it. On a filled one Escape clears.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void elide();
    void submit();
    void offer();
    /// Takes what is offered; false where nothing is.
    bool complete();
    [[nodiscard]] bool isForTheLog(const QKeyEvent &key) const;
    [[nodiscard]] bool takesKey(int key);

    Theme &m_theme;
    Parser m_parser;
    Preview m_preview;
    Completer m_completer;
    QStringList m_offers;
    qsizetype m_offer = 0;
    GhostLine *m_edit;
    QLabel *m_icon;
    QLabel *m_words;
    QLabel *m_unclear;
    QLabel *m_enter;
};

} // namespace weehours
