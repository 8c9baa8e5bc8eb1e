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

/// The looks to choose from.
enum class ThemeName {
    System, ///< light or dark, like the desktop
    Light,
    Dark,
    Night, ///< dim and warm, for a dark room
};

/// The colours of one look, named by purpose. Text colours have a contrast of at least 4.5:1 on bg,
/// surface and raised; a kind's ink has it on its ground.
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

/// The colour `over` with opacity `share` (0 to 1) on `under`.
[[nodiscard]] QColor blend(const QColor &over, const QColor &under, double share);

/// The colours of a kind: its icon's and the tile's. The faces of kinds choose them.
struct KindColours
{
    QColor ink, ground;
};

/// The look of the program: palette, fonts and style sheet of the chosen theme. One object is made
/// at the start and passed to everything that paints; widgets that paint themselves connect
/// changed() to update(). GUI thread only.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    /// Switches the look; emits changed() if that changes anything. After apply(), the style sheet
    /// of all widgets follows.
    void setName(ThemeName name);
    [[nodiscard]] ThemeName name() const { return m_name; }

    /// Follows the desktop's light or dark while the name is System. Without a preference the
    /// desktop's palette at the start decides.
    /// @param desktop must outlive the theme
    void follow(const DesktopScheme &desktop);

    [[nodiscard]] const Palette &palette() const { return m_palette; }
    /// Whether the current look has light text on a dark ground (with System resolved).
    [[nodiscard]] bool isDark() const;

    /// The type scale in the program's typeface; sizes in device-independent pixels.
    [[nodiscard]] QFont text() const;    ///< 14 px
    [[nodiscard]] QFont bold() const;    ///< 14 px, semibold
    [[nodiscard]] QFont medium() const;  ///< 14 px, medium: row titles and buttons
    [[nodiscard]] QFont small() const;   ///< 12 px: second lines, captions
    [[nodiscard]] QFont caption() const; ///< 12 px, medium: day separators, short states
    [[nodiscard]] QFont heading() const; ///< 16 px, semibold
    [[nodiscard]] QFont large() const;   ///< 20 px, semibold: title of a dialog or first page

    /// The font for the letter in a disc of that many device-independent pixels, semibold.
    [[nodiscard]] QFont initial(int disc) const;

    /// The font for printing, without the hinting that fits letters to pixels.
    /// @param size in the painter's unit
    [[nodiscard]] QFont onPaper(int size, QFont::Weight weight) const;

    /// Sets Fusion, the palette, the font and the style sheet on the application, now and at each
    /// change of the theme.
    void apply(QApplication &application);

Q_SIGNALS:
    void changed();

private:
    /// Computes the palette, and emits changed() if it differs.
    void refresh();
    void restyle();

    ThemeName m_name = ThemeName::System;
    const bool m_paletteDark;
    bool m_systemDark;
    Palette m_palette;
    QString m_family;
    QApplication *m_application = nullptr;
};

/// The style sheet of the whole program for one palette. Widgets select their style by the dynamic
/// property "role": QPushButton primary, secondary, quiet, danger, icon, link; QLabel title,
/// heading, small, muted, warn; QFrame card, warnCard, popover, header.
[[nodiscard]] QString styleSheet(const Palette &palette);

/// Draws one line of text with digits of equal width, so that times line up in columns and a
/// running clock does not jitter. (QFont can select tabular figures only from Qt 6.7 on.)
/// @param alignment horizontal and vertical; the text is not elided
void paintTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment,
                  const QString &text);
/// The width of paintTabular()'s `text`, in device-independent pixels.
[[nodiscard]] qreal tabularWidth(const QFont &font, const QString &text);

/// Draws a focus ring just inside `rect`, for widgets that paint themselves.
/// @param radius of the outer corner, in device-independent pixels
void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const QColor &colour);

} // namespace weehours
