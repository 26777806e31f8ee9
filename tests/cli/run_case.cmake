# Run one case of the command line and compare all that a caller sees.
# Run as: cmake -D PROGRAM=<claimgraph> -D CASE=<folder> -D WORK=<scratch> -P run_case.cmake
#
#   args  one command line per line, in a shell's words, run one after the other; `claimgraph` is
#         prepended. The last one is compared, those before it must succeed.
#   in    standard input of the last (absent: empty)
#   out, err  what it must print (absent: nothing)
#   code  its exit code (absent: 0)
#   any other file or folder is there when the commands run
#
# With CLAIMGRAPH_UPDATE_GOLDEN=1 in the environment the files are rewritten instead.
cmake_minimum_required(VERSION 3.24)

get_filename_component(name ${CASE} NAME)
file(REMOVE_RECURSE ${WORK}/${name})
file(COPY ${CASE} DESTINATION ${WORK})
set(folder ${WORK}/${name})
file(MAKE_DIRECTORY ${folder})

function(read_or variable file default)
  set(text "${default}")
  if(EXISTS ${CASE}/${file})
    file(READ ${CASE}/${file} text)
  endif()
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

if(NOT EXISTS ${folder}/in)
  file(WRITE ${folder}/in "")
endif()
file(STRINGS ${CASE}/args lines)
list(POP_BACK lines last)
foreach(line IN LISTS lines)
  separate_arguments(arguments UNIX_COMMAND "${line}")
  execute_process(COMMAND ${PROGRAM} ${arguments} WORKING_DIRECTORY ${folder}
    INPUT_FILE /dev/null OUTPUT_VARIABLE out ERROR_VARIABLE err RESULT_VARIABLE code)
  if(NOT code EQUAL 0)
    message(FATAL_ERROR "claimgraph ${line}: exit code ${code}\n${out}${err}")
  endif()
endforeach()
separate_arguments(arguments UNIX_COMMAND "${last}")
execute_process(COMMAND ${PROGRAM} ${arguments} WORKING_DIRECTORY ${folder}
  INPUT_FILE ${folder}/in OUTPUT_VARIABLE out ERROR_VARIABLE err RESULT_VARIABLE code)

if("$ENV{CLAIMGRAPH_UPDATE_GOLDEN}")
  foreach(part IN ITEMS out err)
    file(REMOVE ${CASE}/${part})
    if(NOT "${${part}}" STREQUAL "")
      file(WRITE ${CASE}/${part} "${${part}}")
    endif()
  endforeach()
  file(REMOVE ${CASE}/code)
  if(NOT code EQUAL 0)
    file(WRITE ${CASE}/code "${code}\n")
  endif()
  return()
endif()

read_or(wanted_code code 0)
string(STRIP "${wanted_code}" wanted_code)
set(wrong "")
if(NOT code STREQUAL wanted_code)
  list(APPEND wrong "exit code ${code}, not ${wanted_code}")
endif()
foreach(part IN ITEMS out err)
  read_or(wanted ${part} "")
  if(NOT "${${part}}" STREQUAL "${wanted}")
    string(APPEND wrong "\n--- std${part}, wanted ---\n${wanted}--- printed ---\n${${part}}---")
  endif()
endforeach()
if(wrong)
  message(FATAL_ERROR "${name}: ${wrong}")
endif()
