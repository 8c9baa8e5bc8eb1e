// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include "ui/theme/desktopscheme.h"
#include "ui/theme/laidtext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palettes.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QPalette>
#include <QStyleFactory>

#include <algorithm>

// Q_INIT_RESOURCE must be used outside any namespace. It is needed because a static library does
// not register its resources by itself.
static void initResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace weehours {

namespace {

QPalette qtPalette(const Palette &p)
{
    QPalette palette(p.surface, p.bg);
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) {
        palette.setColor(QPalette::All, role, colour);
    };
    set(QPalette::Window, p.bg);
    set(QPalette::WindowText, p.text);
    set(QPalette::Base, p.surface);
    set(QPalette::AlternateBase, p.raised);
    set(QPalette::Text, p.text);
    set(QPalette::PlaceholderText, p.muted);
    set(QPalette::Button, p.raised);
    set(QPalette::ButtonText, p.text);
    set(QPalette::BrightText, p.warn);
    set(QPalette::ToolTipBase, p.raised);
    set(QPalette::ToolTipText, p.text);
    set(QPalette::Highlight, p.accent);
    set(QPalette::HighlightedText, p.accentText);
    set(QPalette::Link, p.accent);
    set(QPalette::LinkVisited, p.accent);
    set(QPalette::Mid, p.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, p.muted);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, p.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, p.muted);
    return palette;
}

QFont face(const QString &family, int pixels, QFont::Weight weight)
{
    QFont font(family);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

/// The width of the widest digit. Kept, since each row of a list asks for it: the fonts of a theme
/// are a handful.
qreal digitWidth(const QFont &font)
{
    static QHash<QFont, qreal> known;
    auto found = known.constFind(font);
    if (found == known.cend()) {
        const QFontMetricsF metrics(font);
        qreal widest = 0;
        for (char16_t digit = u'0'; digit <= u'9'; ++digit)
            widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
        found = known.insert(font, widest);
    }
    return *found;
}

/// Calls `each(piece, width)` for each digit and each run of other characters.
template <typename Each>
void eachTabularPiece(const QFont &font, const QString &text, Each each)
{
    const qreal digit = digitWidth(font);
    qsizetype from = 0;
    const auto flush = [&](qsizetype to) {
        if (to > from)
            each(text.mid(from, to - from), laidWidth(font, text.mid(from, to - from)));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) >= u'0' && text.at(i) <= u'9') {
            flush(i);
            each(text.mid(i, 1), digit);
            from = i + 1;
        }
    }
    flush(text.size());
}

} // namespace

QColor blend(const QColor &over, const QColor &under, double share)
{
    const auto channel = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return QColor(channel(over.red(), under.red()), channel(over.green(), under.green()),
                  channel(over.blue(), under.blue()));
}

Theme::Theme(QObject *parent)
    : QObject(parent)
      // Before apply() this is still the desktop's own palette.
      ,
      m_paletteDark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128),
      m_systemDark(m_paletteDark),
      m_family(QFontDatabase::hasFamily(QStringLiteral("Inter"))
                   ? QStringLiteral("Inter")
                   : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family())
{
    initResources();
    refresh();
}

void Theme::setName(ThemeName name)
{
    m_name = name;
    refresh();
}

void Theme::follow(const DesktopScheme &desktop)
{
    const auto take = [this, &desktop] {
        m_systemDark = desktop.prefersDark().value_or(m_paletteDark);
        refresh();
    };
    connect(&desktop, &DesktopScheme::changed, this, take);
    take();
}

bool Theme::isDark() const
{
    return m_palette.bg.lightness() < 128;
}

void Theme::refresh()
{
    const Palette before = m_palette;
    switch (m_name) {
    case ThemeName::System: m_palette = m_systemDark ? darkPalette() : lightPalette(); break;
    case ThemeName::Light: m_palette = lightPalette(); break;
    case ThemeName::Dark: m_palette = darkPalette(); break;
    case ThemeName::Night: m_palette = nightPalette(); break;
    }
    if (m_palette == before)
        return;
    restyle();
    Q_EMIT changed();
}

QFont Theme::text() const
{
    return face(m_family, 14, QFont::Normal);
}

QFont Theme::bold() const
{
    return face(m_family, 14, QFont::DemiBold);
}

QFont Theme::medium() const
{
    return face(m_family, 14, QFont::Medium);
}

QFont Theme::small() const
{
    return face(m_family, 12, QFont::Normal);
}

QFont Theme::caption() const
{
    return face(m_family, 12, QFont::Medium);
}

QFont Theme::initial(int disc) const
{
    // Below nine pixels no typeface is legible.
    return face(m_family, std::max(9, disc * 16 / metrics::avatar), QFont::DemiBold);
}

QFont Theme::heading() const
{
    return face(m_family, 16, QFont::DemiBold);
}

QFont Theme::large() const
{
    return face(m_family, 20, QFont::DemiBold);
}

QFont Theme::onPaper(int size, QFont::Weight weight) const
{
    QFont font = face(m_family, size, weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void Theme::apply(QApplication &application)
{
    m_application = &application;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    restyle();
}

void Theme::restyle()
{
    if (m_application == nullptr)
        return;
    QApplication::setPalette(qtPalette(m_palette));
    QApplication::setFont(text());
    m_application->setStyleSheet(styleSheet(m_palette));
}

void paintTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment,
                  const QString &text)
{
    if (text.isRightToLeft()) {
        painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, text);
        return;
    }
    const QFontMetricsF metrics(painter.font());
    const qreal width = tabularWidth(painter.font(), text);
    qreal x = rect.left();
    if (alignment.testFlag(Qt::AlignRight))
        x = rect.right() - width;
    else if (alignment.testFlag(Qt::AlignHCenter))
        x = rect.left() + (rect.width() - width) / 2;
    qreal y = rect.top();
    if (alignment.testFlag(Qt::AlignBottom))
        y = rect.bottom() - metrics.height();
    else if (alignment.testFlag(Qt::AlignVCenter))
        y = rect.top() + (rect.height() - metrics.height()) / 2;
    eachTabularPiece(painter.font(), text, [&](const QString &piece, qreal advance) {
        // Centres a narrow digit in its cell.
        const QStaticText line = laidText(painter.font(), piece);
        painter.drawStaticText(QPointF(x + (advance - line.size().width()) / 2, y), line);
        x += advance;
    });
}

qreal tabularWidth(const QFont &font, const QString &text)
{
    qreal width = 0;
    eachTabularPiece(font, text, [&width](const QString &, qreal advance) { width += advance; });
    return width;
}

void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, metrics::focusWidth));
    const qreal inset = metrics::focusWidth / 2.0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset,
                            radius - inset);
    painter.restore();
}

} // namespace weehours
