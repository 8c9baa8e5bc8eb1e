// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/topic.h"

#include <QListWidget>

namespace weehours {

class Settings;

/// Which kinds, and which activities with names of their own, have a button of their own, and in
/// which order: Space gives or takes one, Alt+↑ and Alt+↓ move it among the others. The kinds with
/// a button come first.
class PinList : public QListWidget
{
    Q_OBJECT
public:
    /// @param settings must outlive the list
    explicit PinList(Settings &settings, QWidget *parent = nullptr);

    /// Lists these activities behind the kinds.
    void offer(const QList<Topic> &activities);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill(const QString &current);
    void toggle(const QListWidgetItem &item);
    void move(int step);

    Settings &m_settings;
    QList<Topic> m_activities;
};

} // namespace weehours
