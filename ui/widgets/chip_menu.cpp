#include "ui/widgets/chip_menu.h"

#include "ui/widgets/chip_popup.h"

#include <QKeyEvent>

#include <algorithm>

namespace patella::ui {

ChipMenu::ChipMenu(const QString& title, QWidget* parent)
    : Chip(title, parent)
    , m_title(title) {
    setCheckable(false);
    setMark(Mark::Arrow);
    connect(this, &QAbstractButton::clicked, this, [this] { openPopup(); });
    nameIt();
}

void ChipMenu::setOptions(std::vector<Option> options) {
    m_options = std::move(options);
    closePopup();
    setChosen(m_chosen);
}

void ChipMenu::setOptionCount(const QString& key, int count) {
    for (Option& option : m_options)
        if (option.key == key)
            option.count = count;
    if (m_popup)
        m_popup->refresh();
}

void ChipMenu::setExclusive(bool on) { m_exclusive = on; }

QStringList ChipMenu::chosen() const { return m_chosen; }

void ChipMenu::setChosen(const QStringList& keys) {
    QStringList ordered;
    for (const Option& option : m_options)
        if (keys.contains(option.key))
            ordered << option.key;
    m_chosen = ordered;
    nameIt();
    if (m_popup)
        m_popup->refresh();
}

void ChipMenu::toggleOption(const QString& key) {
    QStringList keys = m_chosen;
    if (keys.contains(key)) {
        keys.removeAll(key);
    } else {
        if (m_exclusive)
            keys.clear();
        keys << key;
    }
    setChosen(keys);
    Q_EMIT chosenChanged(m_chosen);
}

namespace {

/// Within a list; an abbreviation stays as it is.
QString small(const QString& label) {
    const bool abbreviation = label.size() > 1 && label[1].isUpper();
    return abbreviation ? label : label.left(1).toLower() + label.mid(1);
}

} // namespace

QString ChipMenu::shownText() const {
    QStringList words;
    for (const Option& option : m_options)
        if (m_chosen.contains(option.key))
            words << (words.isEmpty() ? option.label : small(option.label));
    if (words.isEmpty())
        return m_title;
    if (words.size() > 3)
        return tr("%1 %2", "title of a filter and how many are chosen")
            .arg(m_title, QString::number(words.size()));
    return words.join(QStringLiteral(", "));
}

void ChipMenu::nameIt() {
    setAccessibleName(m_chosen.isEmpty() ? tr("%1, any").arg(m_title)
                                         : tr("%1: %2").arg(m_title, shownText()));
    updateGeometry();
    update();
}

bool ChipMenu::isOpen() const { return m_popup && m_popup->isVisible(); }

void ChipMenu::openPopup() {
    if (isOpen() || m_options.empty())
        return;
    m_popup = new ChipPopup(*this);
    m_popup->setAttribute(Qt::WA_DeleteOnClose);
    m_popup->openBelow();
}

void ChipMenu::closePopup() {
    if (m_popup)
        m_popup->close();
}

void ChipMenu::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F4)
        openPopup();
    else
        Chip::keyPressEvent(event);
}

} // namespace patella::ui
