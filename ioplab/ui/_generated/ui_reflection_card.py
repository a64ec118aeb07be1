from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from ioplab.ui.widgets.plain_table import PlainTable
from ioplab.ui.widgets.text_box import TextBox
from ioplab.ui.widgets.wrapped_check import WrappedCheck

class Ui_ReflectionCard(object):
    def setupUi(self, ReflectionCard):
        if not ReflectionCard.objectName():
            ReflectionCard.setObjectName(u"ReflectionCard")
        self.layout_28 = QVBoxLayout(ReflectionCard)
        self.layout_28.setSpacing(10)
        self.layout_28.setObjectName(u"layout_28")
        self.layout_28.setContentsMargins(0, 0, 0, 0)
        self.introLabel = QLabel(ReflectionCard)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"muted")

        self.layout_28.addWidget(self.introLabel)

        self.whyLabel = QLabel(ReflectionCard)
        self.whyLabel.setObjectName(u"whyLabel")
        self.whyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whyLabel.setWordWrap(True)
        self.whyLabel.setProperty(u"role", u"muted")

        self.layout_28.addWidget(self.whyLabel)

        self.nextLabel = QLabel(ReflectionCard)
        self.nextLabel.setObjectName(u"nextLabel")
        self.nextLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.nextLabel.setWordWrap(True)

        self.layout_28.addWidget(self.nextLabel)

        self.numbersTitle = QLabel(ReflectionCard)
        self.numbersTitle.setObjectName(u"numbersTitle")
        self.numbersTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.numbersTitle.setWordWrap(True)
        self.numbersTitle.setProperty(u"role", u"goal")

        self.layout_28.addWidget(self.numbersTitle)

        self.readCheck = WrappedCheck(ReflectionCard)
        self.readCheck.setObjectName(u"readCheck")

        self.layout_28.addWidget(self.readCheck)

        self.readLabel = QLabel(ReflectionCard)
        self.readLabel.setObjectName(u"readLabel")
        self.readLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.readLabel.setWordWrap(True)
        self.readLabel.setProperty(u"role", u"muted")

        self.layout_28.addWidget(self.readLabel)

        self.objectionsTitle = QLabel(ReflectionCard)
        self.objectionsTitle.setObjectName(u"objectionsTitle")
        self.objectionsTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.objectionsTitle.setWordWrap(True)
        self.objectionsTitle.setProperty(u"role", u"goal")

        self.layout_28.addWidget(self.objectionsTitle)

        self.layout_25 = QVBoxLayout()
        self.layout_25.setSpacing(4)
        self.layout_25.setObjectName(u"layout_25")
        self.layout_25.setContentsMargins(0, 0, 0, 0)
        self.objectionsEditLabel = QLabel(ReflectionCard)
        self.objectionsEditLabel.setObjectName(u"objectionsEditLabel")
        self.objectionsEditLabel.setWordWrap(True)
        self.objectionsEditLabel.setProperty(u"role", u"label")

        self.layout_25.addWidget(self.objectionsEditLabel)

        self.objectionsEdit = TextBox(ReflectionCard)
        self.objectionsEdit.setObjectName(u"objectionsEdit")

        self.layout_25.addWidget(self.objectionsEdit)


        self.layout_28.addLayout(self.layout_25)

        self.measuresTitle = QLabel(ReflectionCard)
        self.measuresTitle.setObjectName(u"measuresTitle")
        self.measuresTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.measuresTitle.setWordWrap(True)
        self.measuresTitle.setProperty(u"role", u"goal")

        self.layout_28.addWidget(self.measuresTitle)

        self.measureTable = PlainTable(ReflectionCard)
        self.measureTable.setObjectName(u"measureTable")

        self.layout_28.addWidget(self.measureTable)

        self.foldMeasure = QHBoxLayout()
        self.foldMeasure.setSpacing(8)
        self.foldMeasure.setObjectName(u"foldMeasure")
        self.foldMeasure.setContentsMargins(0, 0, 0, 0)
        self.layout_26 = QVBoxLayout()
        self.layout_26.setSpacing(4)
        self.layout_26.setObjectName(u"layout_26")
        self.layout_26.setContentsMargins(0, 0, 0, 0)
        self.measureEditLabel = QLabel(ReflectionCard)
        self.measureEditLabel.setObjectName(u"measureEditLabel")
        self.measureEditLabel.setWordWrap(True)
        self.measureEditLabel.setProperty(u"role", u"label")

        self.layout_26.addWidget(self.measureEditLabel)

        self.measureEdit = QLineEdit(ReflectionCard)
        self.measureEdit.setObjectName(u"measureEdit")

        self.layout_26.addWidget(self.measureEdit)


        self.foldMeasure.addLayout(self.layout_26)

        self.addMeasureButton = QPushButton(ReflectionCard)
        self.addMeasureButton.setObjectName(u"addMeasureButton")

        self.foldMeasure.addWidget(self.addMeasureButton, 0, Qt.AlignmentFlag.AlignBottom)

        self.removeMeasureButton = QPushButton(ReflectionCard)
        self.removeMeasureButton.setObjectName(u"removeMeasureButton")

        self.foldMeasure.addWidget(self.removeMeasureButton, 0, Qt.AlignmentFlag.AlignBottom)


        self.layout_28.addLayout(self.foldMeasure)

        self.textTitle = QLabel(ReflectionCard)
        self.textTitle.setObjectName(u"textTitle")
        self.textTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.textTitle.setWordWrap(True)
        self.textTitle.setProperty(u"role", u"goal")

        self.layout_28.addWidget(self.textTitle)

        self.layout_27 = QVBoxLayout()
        self.layout_27.setSpacing(4)
        self.layout_27.setObjectName(u"layout_27")
        self.layout_27.setContentsMargins(0, 0, 0, 0)
        self.textEditLabel = QLabel(ReflectionCard)
        self.textEditLabel.setObjectName(u"textEditLabel")
        self.textEditLabel.setWordWrap(True)
        self.textEditLabel.setProperty(u"role", u"label")

        self.layout_27.addWidget(self.textEditLabel)

        self.textEdit = TextBox(ReflectionCard)
        self.textEdit.setObjectName(u"textEdit")

        self.layout_27.addWidget(self.textEdit)


        self.layout_28.addLayout(self.layout_27)

        self.nameLabel = QLabel(ReflectionCard)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.nameLabel.setWordWrap(True)
        self.nameLabel.setProperty(u"role", u"hint")

        self.layout_28.addWidget(self.nameLabel)

#if QT_CONFIG(shortcut)
        self.objectionsEditLabel.setBuddy(self.objectionsEdit)
        self.measureEditLabel.setBuddy(self.measureEdit)
        self.textEditLabel.setBuddy(self.textEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.readCheck, self.objectionsEdit)
        QWidget.setTabOrder(self.objectionsEdit, self.measureTable)
        QWidget.setTabOrder(self.measureTable, self.measureEdit)
        QWidget.setTabOrder(self.measureEdit, self.addMeasureButton)
        QWidget.setTabOrder(self.addMeasureButton, self.removeMeasureButton)
        QWidget.setTabOrder(self.removeMeasureButton, self.textEdit)

        self.retranslateUi(ReflectionCard)

        QMetaObject.connectSlotsByName(ReflectionCard)
    # setupUi

    def retranslateUi(self, ReflectionCard):
        self.introLabel.setText(QCoreApplication.translate("ioplab", u"Tallene f\u00f8rst, s\u00e5 innvendingene, s\u00e5 tiltakene. Ikke skriv navn p\u00e5 elever.", None))
        self.whyLabel.setText("")
        self.nextLabel.setText("")
        self.numbersTitle.setText("")
        self.readLabel.setText("")
        self.objectionsTitle.setText("")
        self.objectionsEditLabel.setText(QCoreApplication.translate("ioplab", u"Hva kan forklare tallene p\u00e5 andre m\u00e5ter?", None))
        self.measuresTitle.setText("")
#if QT_CONFIG(accessibility)
        self.measureTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Tiltak", None))
#endif // QT_CONFIG(accessibility)
        self.measureEditLabel.setText(QCoreApplication.translate("ioplab", u"Nytt tiltak", None))
        self.addMeasureButton.setText(QCoreApplication.translate("ioplab", u"Legg til", None))
#if QT_CONFIG(accessibility)
        self.addMeasureButton.setAccessibleName(QCoreApplication.translate("ioplab", u"Legg til tiltaket", None))
#endif // QT_CONFIG(accessibility)
        self.removeMeasureButton.setText(QCoreApplication.translate("ioplab", u"Ta bort tiltaket", None))
        self.textTitle.setText("")
        self.textEditLabel.setText(QCoreApplication.translate("ioplab", u"Rektors egne ord. De f\u00f8lger med n\u00e5r siden lagres.", None))
        self.nameLabel.setText("")
        pass
    # retranslateUi
