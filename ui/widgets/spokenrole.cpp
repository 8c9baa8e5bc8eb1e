// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/spokenrole.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QWidget>

namespace weehours {

namespace {

constexpr const char *spokenRole = "spokenRole";

/// A button with another role than Qt gives it. It keeps its state and can still be pressed.
class SpokenButton : public QAccessibleWidget
{
public:
    SpokenButton(QAbstractButton *button, QAccessible::Role role)
        : QAccessibleWidget(button, role), m_button(button)
    {
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = m_button->isCheckable();
        state.checked = m_button->isChecked();
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{m_button->isCheckable() ? toggleAction() : pressAction()}
               + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (name == toggleAction() || name == pressAction())
            m_button->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton *m_button;
};

QAccessibleInterface *interfaceWithRole(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(spokenRole) : QVariant();
    if (!role.isValid())
        return nullptr;
    const auto spoken = static_cast<QAccessible::Role>(role.toInt());
    if (auto *button = qobject_cast<QAbstractButton *>(object))
        return new SpokenButton(button, spoken);
    return new QAccessibleWidget(widget, spoken);
}

} // namespace

void setSpokenName(QComboBox &box, const QString &name)
{
    box.setAccessibleName(name);
    box.setAccessibleDescription(name);
}

void setSpokenRole(QWidget &widget, QAccessible::Role role)
{
    // Qt keeps each factory once.
    QAccessible::installFactory(interfaceWithRole);
    widget.setProperty(spokenRole, static_cast<int>(role));
}

} // namespace weehours
