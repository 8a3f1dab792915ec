-- The server in Neovim, from 0.7 on, set up as docs/andere-editors.md says. Run by run.mjs; prints a line of JSON for each test.
local PATIENCE = 10000
-- As while typing, the cursor may stand behind the last character.
vim.o.virtualedit = 'onemore'

local function test(name, run)
  local ok, problem = pcall(run)
  io.stdout:write(vim.json.encode({ test = name, ok = ok, problem = not ok and tostring(problem) or nil }) .. '\n')
end

dofile(os.getenv('RAPPORTAGE_SETUP'))
vim.cmd('edit ' .. os.getenv('RAPPORTAGE_FILE'))
local buffer = vim.api.nvim_get_current_buf()
local client = rapportage

local function lines()
  return vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
end

-- Puts the cursor on the first place where this text stands; in bytes, as Neovim counts.
local function go(text)
  for row, line in ipairs(lines()) do
    local column = line:find(text, 1, true)
    if column then
      vim.api.nvim_win_set_cursor(0, { row, column - 1 })
      return row - 1, column - 1
    end
  end
  error('nowhere stands ' .. text)
end

local function ask(method)
  local params = vim.lsp.util.make_position_params(0, 'utf-16')
  local answers = assert(vim.lsp.buf_request_sync(buffer, method, params, PATIENCE), method .. ' was not answered')
  return answers[client] and answers[client].result
end

local function finding(code)
  for _, found in ipairs(vim.diagnostic.get(buffer)) do
    if found.code == code then return found end
  end
end

test('marks a contradiction on its very word', function()
  vim.wait(PATIENCE, function() return finding('aantal-ideeen') ~= nil end, 20)
  local found = assert(finding('aantal-ideeen'), 'there is no finding')
  local line = lines()[found.lnum + 1]
  assert(line:sub(found.col + 1, found.end_col) == 'Drie', 'it stands on: ' .. line:sub(found.col + 1, found.end_col))
  assert(found.severity == vim.diagnostic.severity.WARN)
end)

test('hovers over a heading', function()
  go('Dromen')
  local hover = assert(ask('textDocument/hover'), 'there is no hover')
  assert(vim.inspect(hover.contents):lower():find('dromen', 1, true), vim.inspect(hover))
end)

test('completes the source of a quote, behind an emoji on the same line', function()
  local row = go('> ‘De bus')
  vim.api.nvim_buf_set_lines(buffer, row, row + 1, false, { '> ‘De bus 🚌 komt te laat.’ (' })
  vim.api.nvim_win_set_cursor(0, { row + 1, #lines()[row + 1] })
  local answer = assert(ask('textDocument/completion'), 'there is no completion')
  local labels = vim.tbl_map(function(item) return item.label end, answer.items or answer)
  assert(vim.tbl_contains(labels, 'student'), vim.inspect(labels))
  vim.api.nvim_buf_set_lines(buffer, row, row + 1, false, { '> ‘De bus 🚌 komt te laat.’ (student, dialoog 1)' })
end)

test('renames a dialogue in the register and in every quote', function()
  local row, column = go('nummer: 1,')
  vim.api.nvim_win_set_cursor(0, { row + 1, column + #'nummer: ' })
  vim.lsp.buf.rename('12')
  local function renamed() return #vim.tbl_filter(function(line) return line:find('dialoog 12)', 1, true) end, lines()) end
  vim.wait(PATIENCE, function() return renamed() == 2 end, 20)
  assert(renamed() == 2, table.concat(lines(), '\n'))
  go('nummer: 12,')
  go('dialoog 2)')
end)

test('takes back a finding when its cause is typed away', function()
  local row, column = go('Drie ideeën')
  vim.api.nvim_buf_set_text(buffer, row, column, row, column + #'Drie', { 'Twee' })
  assert(vim.wait(PATIENCE, function() return not finding('aantal-ideeen') end, 20), 'it is still there')
end)

test('logs no error', function()
  local log = io.open(vim.lsp.get_log_path(), 'r')
  local errors = {}
  for line in (log and log:lines() or function() end) do
    if line:find('^%[ERROR%]') then table.insert(errors, line) end
  end
  assert(#errors == 0, table.concat(errors, '\n'))
end)

test('stops', function()
  vim.lsp.stop_client(client)
  assert(vim.wait(PATIENCE, function() return vim.lsp.client_is_stopped(client) end, 20), 'it goes on')
end)

vim.cmd('qa!')
