# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed beside the program, and the packages that app/package makes of it.
include(GNUInstallDirs)
set(desktop "${CMAKE_SOURCE_DIR}/resources/desktop")

# Debian wants manual page and changelog compressed, without the moment at which that was done.
find_program(GZIP gzip REQUIRED)
function(convlab_install_compressed source name destination)
  set(packed "${CMAKE_CURRENT_BINARY_DIR}/${name}.gz")
  add_custom_command(OUTPUT "${packed}" COMMAND "${GZIP}" -9 -n -c "${source}" > "${packed}" DEPENDS "${source}" VERBATIM)
  add_custom_target(convlab_${name} ALL DEPENDS "${packed}")
  install(FILES "${packed}" DESTINATION "${destination}")
endfunction()

install(TARGETS convlab RUNTIME)
convlab_install_compressed("${CMAKE_CURRENT_SOURCE_DIR}/convlab.1" convlab.1 "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${desktop}/convlab.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${desktop}/org.convlab.convlab.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${desktop}/convlab-scene.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages")
install(FILES "${desktop}/convlab.svg" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES "${desktop}/debian/copyright" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/convlab")
convlab_install_compressed("${desktop}/debian/changelog" changelog "${CMAKE_INSTALL_DATADIR}/doc/convlab")

set(CPACK_PACKAGE_NAME convlab)
set(CPACK_PACKAGE_VENDOR "The ConvLab developers")
set(CPACK_PACKAGE_CONTACT "The ConvLab developers <maintainers@convlab.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop course about the mathematics of convolution")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Thirteen sections where kernels slide, windows pool, receptive fields grow
and im2col columns land: live, editable, reversible and exact. With a skill
check, a practice queue that knows when to ask again, private notes, and a
command line that computes the operators of convolutional networks.")
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins, which no library names: the database's driver, SVG icons.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "python3-numpy, qt6-image-formats-plugins")
include(CPack)
