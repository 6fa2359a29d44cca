# Misuse of the value types is refused by the compiler, and with the message that shows why: each case of
# mustnotcompile.cpp is compiled by itself. Case 0 is the control: without misuse the same file compiles.
set(includes "$<TARGET_PROPERTY:tabian_domain,INTERFACE_INCLUDE_DIRECTORIES>;$<TARGET_PROPERTY:Qt6::Core,INTERFACE_INCLUDE_DIRECTORIES>")
function(tabian_compile_case number expected)
  add_test(NAME mustnotcompile.${number}
    COMMAND ${CMAKE_CXX_COMPILER} -std=c++20 -fsyntax-only -fPIC -DCASE=${number}
      -DQT_NO_CAST_FROM_ASCII -DQT_NO_KEYWORDS "-I${CMAKE_SOURCE_DIR}" "-I$<JOIN:${includes},;-I>"
      ${CMAKE_CURRENT_SOURCE_DIR}/mustnotcompile.cpp
    COMMAND_EXPAND_LISTS)
  set_tests_properties(mustnotcompile.${number} PROPERTIES ENVIRONMENT "LC_ALL=C" ${expected})
endfunction()
tabian_compile_case(0 "FAIL_REGULAR_EXPRESSION;error:")
foreach(number RANGE 1 5)
  tabian_compile_case(${number} "PASS_REGULAR_EXPRESSION;is private within this context")
endforeach()
tabian_compile_case(6 "PASS_REGULAR_EXPRESSION;no match for .operator\\+.")
tabian_compile_case(7 "PASS_REGULAR_EXPRESSION;no matching function for call")
tabian_compile_case(8 "PASS_REGULAR_EXPRESSION;conversion from .int. to .*non-scalar type|could not convert")
tabian_compile_case(9 "PASS_REGULAR_EXPRESSION;no match for .operator==")
tabian_compile_case(10 "PASS_REGULAR_EXPRESSION;is private within this context")
