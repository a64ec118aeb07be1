; The set-up program for Windows: for one user, without an administrator, in Norwegian. Filled in by installer/windows.py.
; Silent: ioplab-@VERSION@-windows.exe /S [/D=C:\folder]      Remove silently: uninstall.exe /S
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
SetDateSave off
ManifestDPIAware true
RequestExecutionLevel user

!include MUI2.nsh
!include LogicLib.nsh

Name "ioplab"
OutFile "@OUTPUT@"
InstallDir "$LOCALAPPDATA\Programs\ioplab"
InstallDirRegKey HKCU "Software\ioplab" "InstallLocation"
BrandingText "ioplab @VERSION@"
VIProductVersion "@VERSION4@"
VIAddVersionKey /LANG=1044 "ProductName" "ioplab"
VIAddVersionKey /LANG=1044 "FileDescription" "Installerer ioplab"
VIAddVersionKey /LANG=1044 "FileVersion" "@VERSION@"
VIAddVersionKey /LANG=1044 "ProductVersion" "@VERSION@"
VIAddVersionKey /LANG=1044 "LegalCopyright" "@LICENCE@"

!define MUI_ICON "@ICON@"
!define MUI_UNICON "@ICON@"
!define MUI_ABORTWARNING
!define MUI_LICENSEPAGE_TEXT_BOTTOM "ioplab er fri programvare under EUPL 1.2. Lisensen gir deg rettigheter, og gjelder om du gir programmet videre."
!define MUI_LICENSEPAGE_BUTTON "Neste >"
!define MUI_FINISHPAGE_RUN "$INSTDIR\ioplab.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Start ioplab"
!insertmacro MUI_PAGE_LICENSE "@PAYLOAD@\LICENSE.txt"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "ioplab blir fjernet. Arkivene dine (mapper som slutter på .ioplab) blir liggende."
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Norwegian"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\ioplab"
!define CLASSES "Software\Classes"

; A file that is in use cannot be replaced, and half a new program is worse than the old one.
!macro RequireNotRunning
  ${If} ${FileExists} "$INSTDIR\ioplab.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\ioplab.exe" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "ioplab er åpent. Lukk programmet og prøv igjen." /SD IDOK
      SetErrorLevel 2
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; What an earlier version left, and only that: nobody's own files are in these folders.
!macro RemoveProgram
  RMDir /r "$INSTDIR\_internal"
@DELETIONS@
!macroend

Section "ioplab"
  !insertmacro RequireNotRunning
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "@PAYLOAD@\*"
  File "/oname=ioplab.ico" "@ICON@"
  File "/oname=ioplab-document.ico" "@DOCUMENT_ICON@"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\ioplab.lnk" "$INSTDIR\ioplab.exe" "" "$INSTDIR\ioplab.ico" 0 SW_SHOWNORMAL "" "Individuelle opplæringsplaner"

  WriteRegStr HKCU "Software\ioplab" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\ioplab.exe" "" "$INSTDIR\ioplab.exe"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "ioplab"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "@VERSION@"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\ioplab.ico"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "@MAKER@"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" @KIB@
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
@ASSOCIATIONS@
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  !insertmacro RequireNotRunning
  !insertmacro RemoveProgram
  Delete "$INSTDIR\ioplab.ico"
  Delete "$INSTDIR\ioplab-document.ico"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\ioplab.lnk"
  DeleteRegValue HKCU "Software\ioplab" "InstallLocation" ; the user's settings lie below it, and stay
  DeleteRegKey /ifempty HKCU "Software\ioplab"
  DeleteRegKey HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\ioplab.exe"
  DeleteRegKey HKCU "${UNINSTALL}"
@DISSOCIATIONS@
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
