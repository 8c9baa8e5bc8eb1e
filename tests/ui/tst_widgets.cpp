// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallery.h"
#include "ui/kinds/kindface.h"
#include "ui/theme/icons.h"
#include "ui/theme/laidtext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/awakecard.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formlabel.h"
#include "ui/widgets/logbutton.h"
#include "ui/widgets/quicklineedit.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/emptyfields.h"
#include "ui/widgets/stillfields.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/todaycard.h"
#include "ui/widgets/wraprow.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace weehours;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = new Theme(this);
        m_theme->apply(*qApp);
    }

    void aLineThatIsKeptLooksAsIfItWereLaidOut_data()
    {
        QTest::addColumn<Qt::Alignment>("alignment");
        QTest::addColumn<QString>("text");
        const QString text("Poo, yellow · 12:05 To Sam");
        QTest::newRow("left") << Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter) << text;
        QTest::newRow("right") << Qt::Alignment(Qt::AlignRight | Qt::AlignTop) << text;
        QTest::newRow("centred") << Qt::Alignment(Qt::AlignCenter) << text;
        QTest::newRow("bottom") << Qt::Alignment(Qt::AlignLeft | Qt::AlignBottom) << text;
        QTest::newRow("too wide") << Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter)
                                  << text.repeated(4);
        QTest::newRow("of two lines")
            << Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter) << QString("Poo\nyellow");
        QTest::newRow("to the left")
            << Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter) << QString("שלום Sam.");
    }

    void aLineThatIsKeptLooksAsIfItWereLaidOut()
    {
        QFETCH(const Qt::Alignment, alignment);
        QFETCH(const QString, text);
        const QRect area(3, 2, 260, 31);
        const auto painted = [&](const auto &paint) {
            QImage image(270, 40, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setFont(m_theme->text());
            paint(painter);
            return image;
        };
        const QImage laidOut = painted([&](QPainter &painter) {
            painter.drawText(area, static_cast<int>(alignment) | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
        });
        // The second time, it comes from where it is kept.
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(painted([&](QPainter &painter) { paintLine(painter, area, alignment, text); }),
                     laidOut);
        }
    }

    void theWheelScrollsAndChangesNoField()
    {
        const StillFields still;
        QScrollArea area;
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        auto *choice = new QComboBox;
        choice->addItems({"one", "two", "three"});
        choice->setCurrentIndex(1);
        auto *number = new QSpinBox;
        number->setValue(5);
        column->addWidget(choice);
        column->addWidget(number);
        column->addSpacing(2000);
        area.setWidget(page);
        area.resize(300, 200);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        area.setFocus();
        for (QWidget *field : {static_cast<QWidget *>(choice), static_cast<QWidget *>(number)}) {
            const int before = area.verticalScrollBar()->value();
            const QPointF place = field->rect().center();
            QWheelEvent turn(place, field->mapToGlobal(place), {}, {0, -120}, Qt::NoButton,
                             Qt::NoModifier, Qt::NoScrollPhase, false);
            // Only the wheel of a real mouse goes on to what is around a field.
            QSpontaneKeyEvent::setSpontaneous(&turn);
            qApp->notify(field, &turn);
            QVERIFY(area.verticalScrollBar()->value() > before);
            QVERIFY(!field->hasFocus());
        }
        QCOMPARE(choice->currentIndex(), 1);
        QCOMPARE(number->value(), 5);
    }

    void whatIsTypedBesideADashReplacesIt()
    {
        const EmptyFields empty;
        QSpinBox number;
        number.setSpecialValueText("–");
        auto *line = number.findChild<QLineEdit *>();
        for (const int caret : {0, 1}) {
            number.setValue(0);
            line->setCursorPosition(caret);
            QTest::keyClicks(&number, "60");
            QCOMPARE(number.value(), 60);
        }
    }

    void aLowCardSaysTheUsualTimeAwakeInOneLine()
    {
        AwakeCard card(*m_theme);
        card.setWords({"Awake since 9:40 · 1 h 02",
                       "At this time of day Mia is usually awake 50 min to 1 h 10, by 9 naps of "
                       "the last 14 days.",
                       "usually 50 min to 1 h 10", "Usually awake 50 min to 1 h 10"});
        constexpr int width = 288;
        const int whole = card.heightForWidth(width);
        card.setShort(true);
        QVERIFY(card.heightForWidth(width) < whole);
        const auto labels = card.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return !label->isHidden() && label->text().startsWith("Usually awake");
        }));
    }

    void eachThemeIsReadable_data() { themes(); }
    void eachThemeIsReadable()
    {
        QFETCH(ThemeName, name);
        m_theme->setName(name);
        const Palette &p = m_theme->palette();
        for (const QColor &ground : {p.bg, p.surface, p.raised}) {
            QVERIFY(contrast(p.text, ground) >= 4.5);
            QVERIFY(contrast(p.muted, ground) >= 4.5);
        }
        QVERIFY(contrast(p.accentText, p.accent) >= 4.5);
        QVERIFY(contrast(p.warn, p.warnBg) >= 4.5);
        QVERIFY(contrast(p.warn, p.surface) >= 4.5);
        QVERIFY(contrast(p.muted, p.warnBg) >= 4.5);
        // A button that cannot be pressed.
        QVERIFY(contrast(p.muted, blend(p.text, p.surface, 0.1)) >= 4.5);
        for (const KindFace &face : faces()) {
            const QString kind(face.kind);
            const KindColours colours = kindColours(p, kind);
            QVERIFY2(contrast(colours.ink, colours.ground) >= 3.0, qPrintable(kind));
            QVERIFY2(contrast(colours.ink, p.surface) >= 3.0, qPrintable(kind));
            QVERIFY2(contrast(p.muted, colours.ground) >= 4.5, qPrintable(kind));
        }
    }

    void theStyleSheetHasNoColourLeftOpen()
    {
        QVERIFY(!styleSheet(m_theme->palette()).contains(u'@'));
    }

    void choosingAThemeEmitsOneSignal()
    {
        m_theme->setName(ThemeName::Light);
        QSignalSpy changes(m_theme, &Theme::changed);
        m_theme->setName(ThemeName::Night);
        m_theme->setName(ThemeName::Night);
        QCOMPARE(changes.count(), 1);
        QVERIFY(m_theme->isDark());
    }

    void everyIconIsDrawnInItsColour_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"bottle", "breast", "moon", "nappy", "chart", "note", "warning", "sync", "check",
              "offline", "people", "enter", "plus", "close", "dot"})
            QTest::newRow(name) << QString(name);
    }
    void everyIconIsDrawnInItsColour()
    {
        QFETCH(QString, name);
        const QImage image = iconPixmap(name, Qt::red, 24, 2.0).toImage();
        QCOMPARE(image.size(), QSize(48, 48));
        bool drawn = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                drawn = drawn || image.pixelColor(x, y) == QColor(Qt::red);
        }
        QVERIFY(drawn);
    }

    void aClockKeepsItsWidth()
    {
        const QFont font = m_theme->heading();
        QCOMPARE(tabularWidth(font, "1:11:11"), tabularWidth(font, "0:38:42"));
    }

    void everythingIsDrawnAndNamed_data() { themes(); }
    void everythingIsDrawnAndNamed()
    {
        QFETCH(ThemeName, name);
        m_theme->setName(name);
        Gallery gallery(*m_theme);
        Toast toast(*m_theme, &gallery);
        gallery.show();
        QVERIFY(QTest::qWaitForWindowActive(&gallery));
        gallery.findChild<QLineEdit *>()->setFocus();
        toast.showMessage("Bottle deleted.", "Undo", [] {});
        const auto *slide = toast.findChild<QPropertyAnimation *>();
        QTRY_COMPARE(slide->state(), QAbstractAnimation::Stopped);
        const QImage picture = gallery.grab().toImage();
        QCOMPARE(picture.pixelColor(3, picture.height() - 3), m_theme->palette().bg);
        QVERIFY(
            picture.save(QDir(QCoreApplication::applicationDirPath())
                             .filePath(QString("widgets-%1.png").arg(QTest::currentDataTag()))));
        for (const auto *button : gallery.findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                QVERIFY(!(button->accessibleName() + button->text()).isEmpty());
        }
        for (const auto *widget : gallery.findChildren<TodayCard *>())
            QVERIFY(widget->accessibleDescription().contains("Milk: 610 ml of 720"));
    }

    void aRunningLogButtonStops()
    {
        LogButton button(*m_theme, "sleep");
        QSignalSpy stops(&button, &LogButton::stopRequested);
        QSignalSpy logs(&button, &LogButton::logRequested);
        button.setTitle("Asleep 0:00:01");
        button.resize(button.sizeHint());
        button.show();
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(logs.count(), 1);

        button.setRunning(true);
        QCOMPARE(button.accessibleName(), QString("Asleep"));
        QTest::mouseClick(button.findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(stops.count(), 1);

        button.setCompact(true);
        QVERIFY(!button.findChild<QPushButton *>()->isVisible());
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(stops.count(), 2);
        QCOMPARE(logs.count(), 1);
    }

    void theQuickLineSubmitsOnlyWhatItUnderstands()
    {
        QuickLineEdit line(*m_theme, bottle);
        line.show();
        auto *edit = line.findChild<QLineEdit *>();
        QSignalSpy submitted(&line, &QuickLineEdit::submitted);
        QSignalSpy left(&line, &QuickLineEdit::left);
        QTest::keyClicks(edit, "x 120");
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(submitted.count(), 0);
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(line.text(), QString());
        QCOMPARE(left.count(), 0);
        QTest::keyClicks(edit, "b 120");
        QCOMPARE(edit->accessibleDescription(), QString("Bottle · 120 ml formula · 14:05"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(submitted.count(), 1);
        QCOMPARE(submitted.first().first().toString(), QString("b 120"));
        line.clear();
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
    }

    void segmentsMoveByKeyAndHideWhenThereIsNoChoice()
    {
        QWidget window;
        Segmented views(*m_theme, &window);
        window.show();
        views.setSegments({"Day"});
        QVERIFY(!views.isVisible());
        views.setSegments({"Day", "Week", "Growth"});
        QVERIFY(views.isVisible());
        QSignalSpy changes(&views, &Segmented::currentChanged);
        QTest::keyClick(&views, Qt::Key_Left);
        QTest::keyClick(&views, Qt::Key_Right);
        QTest::keyClick(&views, Qt::Key_End);
        QCOMPARE(views.currentIndex(), 2);
        QCOMPARE(changes.count(), 2);
        QVERIFY(views.accessibleName().contains("Growth"));
    }

    void aTotalHasABarOnlyBesideAnAverage()
    {
        const auto hasInk = [this](double mark) {
            TodayCard card(*m_theme);
            card.setRows({{"Feeds", "1", "", "feed", 0.9, mark}});
            card.resize(card.sizeHint());
            const QImage picture = card.grab().toImage();
            const QColor ink = kindColours(m_theme->palette(), "feed").ink;
            for (int y = 0; y < picture.height(); ++y) {
                if (picture.pixelColor(picture.width() / 2, y) == ink)
                    return true;
            }
            return false;
        };
        QVERIFY(hasInk(0.8));
        QVERIFY(!hasInk(-1));
    }

    void onlyTheBorderShowsTheKeyboardsFocus()
    {
        QWidget window;
        QPushButton button("Save", &window);
        button.resize(200, button.sizeHint().height());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.setAttribute(Qt::WA_KeyboardFocusChange); // as after Tab
        button.setFocus(Qt::TabFocusReason);
        QVERIFY(button.hasFocus());
        const QImage picture = button.grab().toImage();
        const int middle = picture.height() / 2;
        for (int x = 5; x < picture.width() / 4; ++x)
            QCOMPARE(picture.pixelColor(x, middle), picture.pixelColor(4, middle));
    }

    void aRowTakesAsFewLinesAsItsWordsNeed()
    {
        QWidget window;
        WrapRow row(&window);
        for (const char *words : {"Gemischt", "Muttermilch", "Säuglingsnahrung"}) {
            auto *button = new QPushButton(words);
            setRole(*button, QStringLiteral("choice"));
            row.add(button);
        }
        window.show();
        const auto buttons = row.findChildren<QPushButton *>();
        const auto lines = [&](int width) {
            row.resize(width, row.heightForWidth(width));
            QSet<int> tops;
            for (const QPushButton *button : buttons) {
                tops.insert(button->y());
                // Whole, whatever is beside it.
                if (button->width() < button->sizeHint().width())
                    return -1;
            }
            return static_cast<int>(tops.size());
        };
        const int easy = row.sizeHint().width();
        QCOMPARE(lines(easy), 1);
        // First they give up what is beside their words.
        QCOMPARE(lines(easy - 30), 1);
        // Two words fit beside each other although three do not.
        const int two = buttons.at(0)->sizeHint().width() + buttons.at(1)->sizeHint().width()
                        + metrics::gap;
        QCOMPARE(lines(two), 2);
        QCOMPARE(buttons.at(0)->y(), buttons.at(1)->y());
        // Each line goes to the edge.
        QCOMPARE(buttons.at(1)->geometry().right(), row.width() - 1);
        QCOMPARE(buttons.at(2)->geometry().right(), row.width() - 1);
        QCOMPARE(lines(row.minimumSizeHint().width()), 3);
        row.setHasColumns(true);
        QCOMPARE(lines(two), 3);
    }

    void aLabelIsLevelWithTheFirstLineOfItsField()
    {
        QWidget form;
        auto *layout = new QFormLayout(&form);
        auto *field = new QWidget(&form);
        field->setMinimumSize(200, 3 * metrics::buttonHeight);
        auto *label = new FormLabel("Reaction", field, &form);
        layout->addRow(label, field);
        form.show();
        QCOMPARE(label->geometry().center().y(),
                 field->geometry().top() + QRect(0, 0, 1, metrics::buttonHeight).center().y());
    }

    void aButtonsIconIsApartFromItsWords()
    {
        QPushButton button("Menu");
        setButtonIcon(button, QStringLiteral("menu"), Qt::black);
        const QImage picture = button.icon().pixmap(button.iconSize(), 1.0).toImage();
        QCOMPARE(picture.size(), QSize(metrics::smallIcon + metrics::unit, metrics::smallIcon));
        const auto hasInk = [&picture](int left, int right) {
            for (int x = left; x < right; ++x) {
                for (int y = 0; y < picture.height(); ++y) {
                    if (picture.pixelColor(x, y).alpha() > 0)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(hasInk(0, metrics::smallIcon));
        QVERIFY(!hasInk(metrics::smallIcon, picture.width()));
        button.setText({});
        setButtonIcon(button, QStringLiteral("menu"), Qt::black);
        QCOMPARE(button.iconSize(), QSize(metrics::smallIcon, metrics::smallIcon));
    }

    void aPanelCastsAShadowOnALightPage_data() { themes(); }

    void aPanelCastsAShadowOnALightPage()
    {
        QFETCH(const ThemeName, name);
        const ThemeName before = m_theme->name();
        m_theme->setName(name);
        QWidget window;
        window.resize(300, 240);
        Card card(&window);
        card.setGeometry(50, 50, 200, 100);
        window.show();
        const auto lightness = [&](int y) {
            return window.grab().toImage().pixelColor(150, y).lightness();
        };
        const int page = lightness(200);
        const bool isLight = name == ThemeName::Light;
        QCOMPARE(lightness(150) < page - 8, isLight);
        QCOMPARE(lightness(158), page);
        // It goes where the panel goes, and with it.
        card.move(50, 80);
        QCOMPARE(lightness(180) < page - 8, isLight);
        card.hide();
        QCOMPARE(lightness(180), page);
        m_theme->setName(before);
    }

    void aNoticeHasAGroundOfItsOwn()
    {
        QWidget window;
        QLabel notice("You can view this.", &window);
        window.resize(300, 100);
        notice.setGeometry(20, 20, 260, 60);
        setRole(notice, "notice");
        window.show();
        const QImage seen = window.grab().toImage();
        QVERIFY(seen.pixelColor(270, 50) != seen.pixelColor(5, 5));
    }

    void aToastActsOnceAndLeavesByEscape()
    {
        QWidget window;
        window.resize(400, 300);
        Toast toast(*m_theme, &window);
        window.show();
        int undone = 0;
        toast.showMessage("Bottle deleted.", "Undo", [&undone] { ++undone; });
        QVERIFY(toast.isVisible());
        QVERIFY(window.rect().contains(toast.geometry().adjusted(0, 0, 0, -20)));
        QPushButton *undo = nullptr;
        for (auto *button : toast.findChildren<QPushButton *>()) {
            if (button->text() == "Undo")
                undo = button;
        }
        QVERIFY(undo != nullptr);
        QTest::mouseClick(undo, Qt::LeftButton);
        QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(undone, 1);
        QVERIFY(!toast.isVisible());
        toast.showMessage("Saved.");
        QVERIFY(!undo->isVisible());
        QTest::keyClick(&toast, Qt::Key_Escape);
        QVERIFY(!toast.isVisible());
    }

    void aToastThatStaysReturnsAfterOthers()
    {
        QWidget window;
        window.resize(400, 300);
        Toast toast(*m_theme, &window);
        window.show();
        int kept = 0;
        toast.showMessage("Signed in only until you quit.", "Keep", [&kept] { ++kept; });
        toast.stay();
        toast.showMessage("Bottle logged.", "Undo", [] {});
        toast.showMessage("Nappy logged.");
        QVERIFY(toast.shows("Nappy logged."));
        QTest::keyClick(&toast, Qt::Key_Escape);
        QVERIFY(toast.shows("Signed in only until you quit."));
        const auto buttons = toast.findChildren<QPushButton *>();
        const auto keep = std::ranges::find(buttons, QString("Keep"), &QPushButton::text);
        QVERIFY(keep != buttons.cend() && (*keep)->isVisible());
        (*keep)->click();
        QCOMPARE(kept, 1);
        QVERIFY(!toast.isVisible());
        // Closed by the person, or untrue, it has gone.
        toast.showMessage("Stays");
        toast.stay();
        QTest::keyClick(&toast, Qt::Key_Escape);
        QVERIFY(!toast.isVisible());
        toast.showMessage("Stays");
        toast.stay();
        toast.showMessage("Saved.");
        toast.withdraw("Stays");
        toast.dismiss();
        QVERIFY(!toast.isVisible());
    }

    void anAvatarShowsTheFirstCharacterAsSeen()
    {
        QCOMPARE(avatarLetter("  mia "), QString("M"));
        QCOMPARE(avatarLetter(""), QString("?"));
        QCOMPARE(avatarLetter(QString::fromUtf8("e\u0301va")), QString::fromUtf8("E\u0301"));
    }

private:
    static void themes()
    {
        QTest::addColumn<ThemeName>("name");
        QTest::newRow("light") << ThemeName::Light;
        QTest::newRow("dark") << ThemeName::Dark;
        QTest::newRow("night") << ThemeName::Night;
    }

    Theme *m_theme = nullptr;
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
