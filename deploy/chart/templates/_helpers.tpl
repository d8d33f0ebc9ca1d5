{{/* Each takes a scope: root (the chart), name and workload. A value is data: it is quoted, never evaluated. */}}

{{- define "hatmax.selector" -}}
app.kubernetes.io/name: {{ .name | quote }}
app.kubernetes.io/instance: {{ .root.Release.Name | quote }}
{{- end -}}

{{- define "hatmax.podLabels" -}}
{{ include "hatmax.selector" . }}
app.kubernetes.io/component: {{ .workload.kind | quote }}
app.kubernetes.io/part-of: {{ .root.Chart.Name | quote }}
{{- with .root.Values.environment }}
hatmax.dev/environment: {{ . | quote }}
{{- end }}
{{- end -}}

{{- define "hatmax.labels" -}}
{{ include "hatmax.podLabels" . }}
app.kubernetes.io/managed-by: {{ .root.Release.Service | quote }}
app.kubernetes.io/version: {{ regexReplaceAll "[^A-Za-z0-9._-]" (toString .workload.image.tag) "_" | trunc 63 | trimAll "._-" | quote }}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" | quote }}
{{- end -}}

{{- define "hatmax.image" -}}
{{- printf "%s:%s" .repository (toString .tag) -}}{{- with .digest -}}@{{ . }}{{- end -}}
{{- end -}}

{{- define "hatmax.secretName" -}}
{{- .Values.secrets.name | default (printf "%s-secrets" .Release.Name) -}}
{{- end -}}

{{/* The cluster replaces $(NAME) in arguments and variables, and reads $$ as a dollar sign. */}}
{{- define "hatmax.literal" -}}
{{- . | toString | replace "$" "$$" | quote -}}
{{- end -}}

{{- define "hatmax.probe" -}}
{{- if .path }}
httpGet:
  path: {{ .path | quote }}
  port: {{ .port | quote }}
{{- else }}
tcpSocket:
  port: {{ .port | quote }}
{{- end }}
periodSeconds: {{ .intervalSeconds | int64 }}
timeoutSeconds: {{ .timeoutSeconds | int64 }}
failureThreshold: {{ .failures | int64 }}
{{- end -}}
