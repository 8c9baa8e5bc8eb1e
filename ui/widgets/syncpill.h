// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace weehours {

/// The sync state as a mark and a few words. The marks differ in shape as well as colour: a dot for
/// calm, turning arrows for busy, a triangle for what needs the person, and a struck cloud for
/// offline.
class SyncPill : public QAbstractButton
{
    Q_OBJECT

public:
    enum class State { Calm, Busy, Offline, Warn };

    /// @param theme must outlive the pill
    explicit SyncPill(Theme &theme, QWidget *parent = nullptr);

    /// @param text translated: "Live", "Offline · 3 waiting"
    void setState(State state, const QString &text);

    [[nodiscard]] QString words() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int markWidth() const;
    /// The words before the first number: "Offline" of "Offline · 3 waiting".
    [[nodiscard]] QString stateWords() const;
    [[nodiscard]] int widthFor(const QString &words) const;

    Theme &m_theme;
    State m_state = State::Calm;
    QString m_text;
};

} // namespace weehours
