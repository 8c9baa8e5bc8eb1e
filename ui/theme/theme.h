// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QString>

class QApplication;
class QPainter;
class QRectF;

namespace weehours {

class DesktopScheme;

enum class ThemeName {
    System, ///< light or dark, as the desktop is
    Light,
    Dark,
    Night, ///< dim and warm, for a dark room
};

/// The colours of one look, by what they are for. Text colours reach a contrast of 4.5:1 on bg,
/// surface and raised alike; a kind's ink does on its ground.
struct Palette
{
    QColor bg, surface, raised, text, muted, line, accent, accentText;
    QColor feed, feedBg, sleep, sleepBg, nappy, nappyBg, growth, growthBg, medication, medicationBg;
    QColor temperature, temperatureBg, solids, solidsBg, pumping, pumpingBg, bath, bathBg;
    QColor activity, activityBg, note, noteBg, milestone, milestoneBg, vaccination, vaccinationBg;
    QColor plan, planBg;
    QColor warn, warnBg, ok;
    bool operator==(const Palette &) const = default;
};

/// What an entry's kind is drawn in: its icon and the tile behind it. The faces of kinds choose it.
struct KindColours
{
    QColor ink, ground;
};

/// The look of the program: palette, fonts and style sheet of the chosen theme. One is made at the
/// start and handed to everything that paints; what paints by itself connects changed() to
/// update(). GUI thread only.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    /// Switches the look; emits changed() where that changes anything. Widgets restyled by the
    /// style sheet follow when apply() has been called before.
    void setName(ThemeName name);
    [[nodiscard]] ThemeName name() const { return m_name; }

    /// Takes light or dark from the desktop, now and at each change, while the name is System.
    /// Where the desktop has no preference, its palette at the start decides.
    /// @param desktop must outlive the theme
    void follow(const DesktopScheme &desktop);

    [[nodiscard]] const Palette &palette() const { return m_palette; }
    /// Whether the current look has light words on a dark ground (System resolved).
    [[nodiscard]] bool isDark() const;

    /// The type scale, in the program's face with sizes in device independent pixels.
    [[nodiscard]] QFont text() const;    ///< 14 px
    [[nodiscard]] QFont bold() const;    ///< 14 px, semibold
    [[nodiscard]] QFont medium() const;  ///< 14 px, medium: row titles and buttons
    [[nodiscard]] QFont small() const;   ///< 12 px: second lines, captions
    [[nodiscard]] QFont caption() const; ///< 12 px, medium: day separators, short states
    [[nodiscard]] QFont heading() const; ///< 16 px, semibold
    [[nodiscard]] QFont large() const;   ///< 20 px, semibold: a dialog's or first page's title

    /// The letter in a disc of that many device independent pixels, semibold and in proportion.
    [[nodiscard]] QFont initial(int disc) const;

    /// The face for a page of paper, without the hinting that moves letters to pixels.
    /// @param size in the painter's unit
    [[nodiscard]] QFont onPaper(int size, QFont::Weight weight) const;

    /// Puts Fusion, the palette, the font and the style sheet on the application, now and again at
    /// each change of the theme.
    void apply(QApplication &application);

Q_SIGNALS:
    void changed();

private:
    /// Works out the palette anew, and tells where it has changed.
    void refresh();
    void restyle();

    ThemeName m_name = ThemeName::System;
    const bool m_paletteDark;
    bool m_systemDark;
    Palette m_palette;
    QString m_family;
    QApplication *m_application = nullptr;
};

/// The style sheet of the whole program for one palette. Hooks are the dynamic property "role":
/// QPushButton primary, secondary, quiet, danger, icon; QLabel title, heading, small, muted, warn;
/// QFrame card, warnCard, popover, header.
[[nodiscard]] QString styleSheet(const Palette &palette);

/// Draws one line of text with digits of equal width, so that times stand in columns and a running
/// clock does not tremble. (QFont can ask for a face's tabular figures only from Qt 6.7 on.)
/// @param alignment horizontal and vertical; the text is not elided
void paintTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment,
                  const QString &text);
/// The width that paintTabular() takes for `text`, in device independent pixels.
[[nodiscard]] qreal tabularWidth(const QFont &font, const QString &text);

/// Draws a ring of `colour` just inside `rect`, for widgets that paint themselves.
/// @param radius of the outer corner, in device independent pixels
void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const QColor &colour);

} // namespace weehours
