// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logbook.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QFrame;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace weehours {

class Announcer;
class ChoiceRow;
class DateField;
class FormLayout;
class NumberField;
class SpanField;
class Theme;
struct Due;
struct Plan;

/// The fields of a plan with exactly one rule, and a live preview: when it is due, and the number
/// of doses in 24 hours.
class PlanForm : public QWidget
{
    Q_OBJECT
public:
    /// @param theme   must outlive the form
    /// @param logbook must outlive the form
    PlanForm(Theme &theme, Logbook &logbook, const BabyId &babyId, QWidget *parent);

    /// Fills the form.
    /// @param plan an existing plan, or the initial values of a new one
    void setPlan(const Entry &plan);
    /// All visible fields, with null for empty ones, so that clearing works.
    [[nodiscard]] QJsonObject fields() const;
    /// What is missing before it can be saved, in words; empty if nothing is.
    [[nodiscard]] QString missing() const;
    /// The field of the unit, if the person has given a dose without one; else null.
    [[nodiscard]] QWidget *missingUnit() const;
    /// Disables all fields, for a viewer.
    void setReadOnly(bool readOnly);
    /// Computes the preview again, since an entry or the time has changed.
    void showAnswer();
    /// The field that gets the focus first.
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    /// The person changed a field.
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What a plan reminds of.
    enum class Purpose { Medicine, Feed, Other, Appointment };
    enum class Rule { After, Daily, Once };

    void build();
    void buildRules();
    void buildLimits();
    void addRow(const QString &label, QWidget *widget);
    [[nodiscard]] Purpose purpose() const;
    [[nodiscard]] Rule rule() const;
    [[nodiscard]] QString forKind() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString timesText() const;
    [[nodiscard]] Instant onceAt() const;
    void showTimes(int count);
    void showRows();
    void showThen(const Plan &plan, QList<Entry> entries, const Due &due, Instant now);
    void onChanged();

    Theme &m_theme;
    Logbook &m_logbook;
    BabyId m_babyId;
    Entry m_plan;
    bool m_isFilling = false;
    Announcer *m_announcer;
    FormLayout *m_form;
    ChoiceRow *m_purpose;
    QLineEdit *m_title;
    QComboBox *m_kind;
    QWidget *m_medicine;
    QLineEdit *m_name;
    NumberField *m_amount;
    QComboBox *m_unit;
    ChoiceRow *m_rule;
    QWidget *m_after;
    SpanField *m_every;
    QWidget *m_daily;
    QGridLayout *m_timesGrid;
    QList<QTimeEdit *> m_times;
    int m_timeCount = 1;
    QPushButton *m_addTime;
    QPushButton *m_removeTime;
    QLabel *m_zone;
    QWidget *m_once;
    DateField *m_onceDay;
    QTimeEdit *m_onceTime;
    QWidget *m_limits;
    QBoxLayout *m_limitParts; // side by side, or stacked
    QSpinBox *m_most;
    SpanField *m_gap;
    QWidget *m_days;
    DateField *m_from;
    DateField *m_until;
    QLineEdit *m_notes;
    QLabel *m_answer;
    QLabel *m_then;
    QLabel *m_counted;
    QLabel *m_promise;
};

} // namespace weehours
