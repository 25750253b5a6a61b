# SPDX-License-Identifier: GPL-3.0-or-later
# What every target shares: language level, warnings, and a compiler cache where one is installed.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()

option(CONVLAB_WERROR "Treat compiler warnings as errors" OFF)
option(CONVLAB_FUZZ "Offer the fuzzing harnesses of tests/fuzz (clang only)" OFF)
option(CONVLAB_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # The cache passes over whatever uses precompiled headers, unless it is told how to tell them apart.
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros
      "${CCACHE_PROGRAM}")
endif()

# Reads large headers once for all sources of a target. The preset "dev" does without, so that a source which
# leans on them and lacks an include of its own does not compile there.
function(convlab_precompile_headers target)
  target_precompile_headers(${target} PRIVATE ${ARGN})
  convlab_cache_precompiled(${target})
endfunction()

function(convlab_cache_precompiled target)
  if(CCACHE_PROGRAM AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(${target} PRIVATE -fpch-preprocess)
  endif()
endfunction()

add_library(convlab_options INTERFACE)
target_include_directories(convlab_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(convlab_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
                       -Wold-style-cast -Woverloaded-virtual $<$<BOOL:${CONVLAB_WERROR}>:-Werror>)
# GCC 12 sees overlapping copies in std::string where there are none (GCC bug 105651), at -O3 only.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(convlab_options INTERFACE $<$<CONFIG:Release>:-Wno-restrict>)
endif()

# CMake 3.25 runs AUTOMOC again only when a file that it already knew changes. A new class found by the glob
# would miss its meta-object in an incremental build, so each configure asks for a new scan.
function(convlab_rescan_meta_objects target)
  file(REMOVE "${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/timestamp")
endfunction()

if(CONVLAB_SANITIZE)
  set(sanitizers -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_compile_options(convlab_options INTERFACE ${sanitizers})
  target_link_options(convlab_options INTERFACE ${sanitizers})
endif()

# Gives a library its headers and has `all_verify_interface_header_sets` compile those that need it. A header
# with a .cpp beside it is compiled alone already: that .cpp includes it first (tests/layers sees to it).
function(convlab_add_headers target)
  set(without_source "")
  foreach(header IN LISTS ARGN)
    string(REGEX REPLACE "\\.h$" ".cpp" source "${header}")
    if(NOT EXISTS "${source}")
      list(APPEND without_source "${header}")
    endif()
  endforeach()
  set(with_source ${ARGN})
  if(without_source)
    list(REMOVE_ITEM with_source ${without_source})
  endif()
  target_sources(${target} PUBLIC
                 FILE_SET HEADERS BASE_DIRS "${CMAKE_SOURCE_DIR}" FILES ${with_source}
                 FILE_SET header_only TYPE HEADERS BASE_DIRS "${CMAKE_SOURCE_DIR}" FILES ${without_source})
  set_target_properties(${target} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON
                        INTERFACE_HEADER_SETS_TO_VERIFY header_only)
endfunction()

# How the program is linked, and the benchmark that starts it. Addresses are looked up at the start and are read-only from
# then on. Every name is sought library by library, in the order in which the program names them: the three of Qt's that
# nearly all come from are named first.
function(convlab_link_program target)
  target_link_libraries(${target} PRIVATE ConvLab::App)
  if(UNIX AND NOT APPLE)
    target_link_options(${target} PRIVATE LINKER:-z,relro,-z,now LINKER:--push-state,--no-as-needed $<TARGET_FILE:Qt6::Core>
                        $<TARGET_FILE:Qt6::Gui> $<TARGET_FILE:Qt6::Widgets> LINKER:--pop-state)
  endif()
endfunction()
