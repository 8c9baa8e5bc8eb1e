// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace weehours {

class AmountField;
class ChoiceRow;
class TimeField;

/// The fields of one kind of entry, as widgets. Each form shows the fields that a tired person
/// needs for its kind; fields() gives all that it shows, empty ones as null, so that clearing
/// works. Fields that it does not show are left as they are.
class EntryForm : public QWidget
{
    Q_OBJECT
public:
    /// The form for a kind; one that has no form of its own gets time and notes.
    [[nodiscard]] static EntryForm *forKind(const QString &kind, QWidget *parent);

    /// Fills the form. For a new entry `entry` holds the proposed values.
    /// @param now what the clock of a timer that runs is told by
    virtual void setEntry(const Entry &entry, Instant now);
    [[nodiscard]] virtual QJsonObject fields() const;
    /// Where typing begins: what most often differs from the proposal. It is no focus proxy, as
    /// Tab would then jump over what stands above it.
    [[nodiscard]] QWidget *firstField() const { return m_first; }

Q_SIGNALS:
    /// The person changed a field.
    void changed();

protected:
    explicit EntryForm(QWidget *parent);
    void addRow(const QString &label, QWidget *field);
    void addNotes();

    void setFirstField(QWidget *field) { m_first = field; }

    QFormLayout *m_layout;
    TimeField *m_start;

private:
    QLineEdit *m_notes = nullptr;
    QWidget *m_first;
    QWidget *m_lastRow = nullptr;
};

class FeedForm final : public EntryForm
{
    Q_OBJECT
public:
    explicit FeedForm(QWidget *parent);
    void setEntry(const Entry &entry, Instant now) override;
    [[nodiscard]] QJsonObject fields() const override;

private:
    /// The minutes of one side. What nobody touches keeps its seconds.
    struct Minutes
    {
        QSpinBox *box;
        int shown = 0;
        QJsonValue kept = {};
        [[nodiscard]] bool isTouched() const;
        [[nodiscard]] QJsonValue seconds() const;
    };
    void showMethod();
    void followMinutes();
    void fillMinutes(const Entry &entry, Instant now);

    ChoiceRow *m_method;
    AmountField *m_amount;
    ChoiceRow *m_milk;
    ChoiceRow *m_side;
    Minutes m_left;
    Minutes m_right;
    /// Of the entry as it was given: whether it is there already, whether it runs, its pauses.
    bool m_isNew = true;
    bool m_runs = false;
    QJsonValue m_pausedSeconds;
};

class SleepForm final : public EntryForm
{
    Q_OBJECT
public:
    explicit SleepForm(QWidget *parent);
    void setEntry(const Entry &entry, Instant now) override;
    [[nodiscard]] QJsonObject fields() const override;

private:
    QCheckBox *m_asleep;
    TimeField *m_end;
    QLineEdit *m_place;
};

class NappyForm final : public EntryForm
{
    Q_OBJECT
public:
    explicit NappyForm(QWidget *parent);
    void setEntry(const Entry &entry, Instant now) override;
    [[nodiscard]] QJsonObject fields() const override;

private:
    [[nodiscard]] bool hasStool() const;

    ChoiceRow *m_type;
    QComboBox *m_colour;
    QComboBox *m_consistency;
    QCheckBox *m_rash;
};

} // namespace weehours
