# SPDX-License-Identifier: GPL-3.0-or-later
# The languages of the interface, compiled into the program under :/translations: ours from languages/*.ts, and Qt's own
# sentences (buttons of dialogs, menus of text fields) from its installation.
file(GLOB catalogues CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/languages/convlab_*.ts")
qt_add_lrelease(convlab_resources TS_FILES ${catalogues} QM_FILES_OUTPUT_VARIABLE catalogue_files OPTIONS -silent)

set(CONVLAB_QT_TRANSLATIONS "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}" CACHE PATH "Folder of Qt's own translations")
foreach(catalogue IN LISTS catalogues)
  string(REGEX REPLACE ".*/convlab_(.*)\\.ts$" "\\1" language "${catalogue}")
  set(qt_catalogue "${CONVLAB_QT_TRANSLATIONS}/qtbase_${language}.qm")
  if(EXISTS "${qt_catalogue}")
    list(APPEND catalogue_files "${qt_catalogue}")
  elseif(NOT language STREQUAL "en")
    message(STATUS "Qt's own sentences stay English in ${language}: ${qt_catalogue} is not installed")
  endif()
endforeach()
foreach(file IN LISTS catalogue_files)
  get_filename_component(name "${file}" NAME)
  set_source_files_properties("${file}" PROPERTIES QT_RESOURCE_ALIAS "${name}")
endforeach()
qt_add_resources(convlab_resources "translations" PREFIX "/translations" FILES ${catalogue_files})
include("${CMAKE_CURRENT_SOURCE_DIR}/languages/chinese_font.cmake")
