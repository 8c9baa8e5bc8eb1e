// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

class QPushButton;

namespace weehours {

/// The large button that logs one kind of entry, and says how long ago the last one was. While an
/// entry of the kind runs, it shows the clock and a Stop button. In the compact form, three of them
/// share a row of a narrow window, and the whole button stops.
class LogButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// The least height of a button that is not compact.
    static constexpr int tallHeight = 74;

    /// @param theme must outlive the button
    /// @param kind  the entity kind, which determines icon and colours
    LogButton(Theme &theme, const QString &kind, QWidget *parent = nullptr);

    /// @param title      "Feed", or "Asleep 0:38:12" while running
    /// @param shortTitle painted if `title` does not fit beside the Stop button; empty for none
    void setTitle(const QString &title, const QString &shortTitle = {});
    void setDetail(const QString &detail); ///< second line: "1 h 52 ago · bottle 120 ml"
    void setKeyCap(const QString &key);    ///< "F"; display only, the window has the shortcut
    /// Replaces the kind's usual icon (see iconNameFor()).
    void setIconName(const QString &name);
    void setRunning(bool running);
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// The upright form, too narrow for long words: while running, set only the clock as the title.
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The person wants to log an entry. Use this instead of clicked(), which is also emitted for
    /// Stop.
    void logRequested();
    /// The person stops the running entry: with Stop or, in the compact form, with a click
    /// anywhere.
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int textWidth(int width) const;
    [[nodiscard]] QStringList detailLines(int width) const;
    [[nodiscard]] int capWidth() const;
    void paintWide(QPainter &painter);
    void paintCompact(QPainter &painter);
    void paintTile(QPainter &painter, const QRect &rect);
    void placeStop();
    void describe();

    Theme &m_theme;
    QString m_kind;
    QString m_iconName;
    QString m_title;
    QString m_shortTitle;
    QString m_detail;
    QString m_keyCap;
    QString m_spokenTitle; ///< the title without its clock, which would be read out each second
    bool m_running = false;
    bool m_compact = false;
    QPushButton *m_stop = nullptr;
};

} // namespace weehours
