// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <QJsonObject>
#include <QPointer>

#include <functional>

class QLabel;

namespace weehours {

class GhostLine;

/// The line for typed entries ("b 120 f 14:05"), with a preview of what was understood at its
/// right. It submits only a text that was understood completely; otherwise the text stays. A
/// completion of the last word is shown faintly behind it: Tab or Right accepts it, Up and Down
/// cycle through others. Where there is none, Tab puts the word that a mistyped one probably means.
class QuickLineEdit : public QFrame
{
    Q_OBJECT

public:
    /// What a text would log.
    struct Preview
    {
        bool ok = false;    ///< whether Enter would log it
        QString kind;       ///< the entity kind, for the icon; empty while not understood
        QString words;      ///< "Bottle · 120 ml formula · 14:05"; empty if nothing was understood
        QJsonObject fields; ///< of the entry, for the icon
        QString unclear = {}; ///< the words that were not understood
        QString typed = {};   ///< one of them, for which Tab puts `meant`; empty for none
        QString meant = {};
    };
    /// Interprets a text.
    using Parser = std::function<Preview(QString)>;
    /// Completions of a text's last word, as whole words, the most likely first.
    using Completer = std::function<QStringList(QString)>;

    /// @param theme  must outlive the line
    /// @param parser called for each change to a text that is not empty
    /// @param completer called for each text that is not empty; may be missing
    QuickLineEdit(Theme &theme, Parser parser, Completer completer = {}, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Removes the text, leaving nothing to undo.
    void clear();
    /// Sets an example of what can be typed, in the person's units and clock: "b 120 f 14:05".
    void setExample(const QString &example);
    /// Gives the line the keyboard focus.
    void activate();

Q_SIGNALS:
    /// Enter on a text that was understood. The line keeps the text until clear().
    void submitted(const QString &text);
    /// Escape on an empty line. On a filled one Escape clears it.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    /// Fits the preview into the line, or shows it below where the line is too short for it.
    void fit();
    void showBelow();
    void placeBelow();
    void submit();
    void offer();
    /// Accepts the offered completion; false if there is none.
    bool complete();
    /// Puts the right word for the mistyped one; false if there is none.
    bool correct();
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
    /// Lies over the window below the line, so that nothing moves while one types.
    QPointer<QFrame> m_below;
    QLabel *m_allWords = nullptr;
    QLabel *m_allUnclear = nullptr;
};

} // namespace weehours
