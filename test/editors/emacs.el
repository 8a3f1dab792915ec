;; The server in Emacs, from 28 on, set up as docs/andere-editors.md says.  Run by run.mjs; prints a line of JSON for each test.  -*- lexical-binding: t -*-

;; `-Q' leaves out what Debian installed.
(setq package-directory-list '("/usr/share/emacs/site-lisp/elpa"))
(package-initialize)
(unless (require 'eglot nil t)
  (princ "{\"skip\":\"eglot is not installed\"}\n")
  (kill-emacs 0))
(require 'json)
(require 'flymake)

(defconst patience 10)

(defun report (name problem)
  (princ (concat (json-serialize `(:test ,name :ok ,(if problem :false t) :problem ,(or problem ""))) "\n")))

(defmacro test (name &rest body)
  "Passes unless BODY signals an error."
  (declare (indent 1))
  `(report ,name (condition-case problem (progn ,@body nil) (error (format "%S" problem)))))

(defun wait-for (what condition)
  (let ((end (+ (float-time) patience)))
    (while (and (not (funcall condition)) (< (float-time) end))
      (accept-process-output nil 0.05))
    (unless (funcall condition) (error "Waited in vain for %s in %s" what (buffer-string)))))

(defun go (text)
  (goto-char (point-min))
  (search-forward text)
  (goto-char (match-beginning 0)))

(defun type (text)
  "As someone who types does, pausing after it: only then does eglot send the change."
  (insert text)
  (eglot--signal-textDocument/didChange))

(load (getenv "RAPPORTAGE_SETUP") nil t)
(setq eglot-sync-connect patience
      eglot-connect-timeout patience
      eglot-send-changes-idle-time 0.05
      eglot-confirm-server-initiated-edits nil
      flymake-no-changes-timeout 0.05
      make-backup-files nil
      create-lockfiles nil)

(find-file (getenv "RAPPORTAGE_FILE"))
;; What `eglot-ensure' waits for: the end of the command that opened the file.
(run-hooks 'post-command-hook)
(wait-for "the server" #'eglot-current-server)
(flymake-mode 1)
(defvar server (eglot-current-server))

(defun finding (message)
  (cl-find-if (lambda (found) (string-match-p message (flymake-diagnostic-text found))) (flymake-diagnostics)))

(test "marks a contradiction on its very word"
  (wait-for "the finding" (lambda () (flymake-start) (finding "aantal-ideeen\\|ideeën, de lijst")))
  (let ((found (finding "ideeën, de lijst")))
    (unless (equal (buffer-substring (flymake-diagnostic-beg found) (flymake-diagnostic-end found)) "Drie")
      (error "It stands on %s" (buffer-substring (flymake-diagnostic-beg found) (flymake-diagnostic-end found))))))

(test "hovers over a heading"
  (go "Dromen")
  (let ((hover (jsonrpc-request server :textDocument/hover (eglot--TextDocumentPositionParams))))
    (unless (string-match-p "[Dd]romen" (format "%S" hover)) (error "There is only %S" hover))))

(test "completes the source of a quote, behind an emoji on the same line"
  (go "> ‘De bus")
  (delete-region (point) (line-end-position))
  (type "> ‘De bus 🚌 komt te laat.’ (")
  (let* ((completion (eglot-completion-at-point))
         (labels (mapcar #'string-trim (all-completions "" (nth 2 completion)))))
    (unless (member "student" labels) (error "There is only %S" labels)))
  (type "student, dialoog 1)"))

(test "renames a dialogue in the register and in every quote"
  (go "nummer: 1,")
  (forward-char (length "nummer: "))
  (eglot-rename "12")
  (wait-for "the new number" (lambda () (= (how-many "dialoog 12)" (point-min) (point-max)) 2)))
  (go "nummer: 12,")
  (go "dialoog 2)"))

(test "takes back a finding when its cause is typed away"
  (go "Drie ideeën")
  (delete-char (length "Drie"))
  (type "Twee")
  (wait-for "the finding to go" (lambda () (flymake-start) (not (finding "ideeën, de lijst")))))

(test "stops"
  (let ((kill-buffer-query-functions nil))
    (eglot-shutdown server))
  (when (jsonrpc-running-p server) (error "It goes on")))

(set-buffer-modified-p nil)
(kill-emacs 0)
