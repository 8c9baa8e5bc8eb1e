// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

class QLabel;
class QVBoxLayout;

namespace weehours {

/// The questions that an import's files leave open, each with a proposal already chosen.
class ImportQuestions : public Card
{
    Q_OBJECT
public:
    /// @param theme must outlive the card
    explicit ImportQuestions(Theme &theme, QWidget *parent = nullptr);

    /// Removes all questions.
    /// @param babies   the logs to choose from
    /// @param proposed the one proposed
    void begin(const QList<Entry> &babies, const BabyId &proposed);
    /// Adds the questions that were not asked yet.
    /// @returns whether there was one
    bool ask(const QList<ImportQuestion> &questions);
    [[nodiscard]] const ImportAnswers &answers() const { return m_answers; }
    /// Whether there is a baby that could be meant.
    [[nodiscard]] bool hasBabies() const { return !m_babies.isEmpty(); }
    [[nodiscard]] bool isEmpty() const { return m_asked.isEmpty(); }

Q_SIGNALS:
    /// The person changed an answer.
    void changed();

private:
    using About = ImportQuestion::About;
    void askBaby(QVBoxLayout &column);
    void askChild(QVBoxLayout &column, const ImportQuestion &question);
    void askZone(QVBoxLayout &column, const ImportQuestion &question);
    void askReading(QVBoxLayout &column, const ImportQuestion &question);
    void answer(About about, const QString &choice);

    Theme &m_theme;
    QLabel *m_title;
    QWidget *m_list = nullptr;
    QList<Entry> m_babies;
    BabyId m_proposed;
    QList<About> m_asked;
    ImportAnswers m_answers;
};

} // namespace weehours
