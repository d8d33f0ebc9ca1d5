# Builds the hatmax tool of this repository when its sources changed, then runs it: the launcher for Windows. See docs/cli.md.
#
#   HatmaxFeed           public or offline: which packages to restore; asked of the feed once when not set
#   HATMAX_NO_REBUILD=1  run the last build without looking whether the sources changed
Set-StrictMode -Version 3
$ErrorActionPreference = 'Stop'

$root = $PSScriptRoot
$state = Join-Path $root '.hatmax'
$stamp = Join-Path $state 'tool.stamp'
$arguments = $args

function Say([string] $text) { [Console]::Error.WriteLine("hatmax: $text") }
function Stop-With([string] $problem, [string] $fix) {
  [Console]::Error.WriteLine("hatmax: error: $problem`n  fix: $fix")
  exit 4
}

# Every file that the tool is built from. What a build or a restore writes is none of them.
function Get-Sources {
  $names = 'generator', 'infra', 'templates', 'compat', 'eng', 'services/shared', 'services/.editorconfig', 'services/Directory.*',
    'Directory.*', '.editorconfig', '.gitignore', '.gitattributes', 'global.json', 'nuget.config', '.hatmax/feed.props'
  $names | ForEach-Object { Get-Item -Path (Join-Path $root $_) -Force -ErrorAction Ignore } |
    ForEach-Object { if ($_.PSIsContainer) { Get-ChildItem -LiteralPath $_.FullName -Recurse -File -Force } else { $_ } } |
    Where-Object { $_.FullName.Substring($root.Length) -notmatch '[\\/](bin|obj|TestResults)[\\/]|[\\/]services[\\/]shared[\\/]tests[\\/]|\.lock\.json$' } |
    Sort-Object FullName
}

function Get-Hash([string] $text) {
  $sha = [Security.Cryptography.SHA256]::Create()
  try { -join ($sha.ComputeHash([Text.Encoding]::UTF8.GetBytes($text))[0..7] | ForEach-Object { $_.ToString('x2') }) } finally { $sha.Dispose() }
}

# Paths, sizes and times; what they say together names the build.
function Get-State { Get-Hash ((@(Get-Sources | ForEach-Object { "$($_.FullName)|$($_.Length)|$($_.LastWriteTimeUtc.Ticks)" }) + "feed $env:HatmaxFeed") -join "`n") }

function Get-Tool {
  if (-not (Test-Path -LiteralPath $stamp)) { return $null }
  $lines = @(Get-Content -LiteralPath $stamp)
  $dll = Join-Path $state "tool/$($lines[0])/hatmax.dll"
  if ($lines.Count -lt 2 -or -not (Test-Path -LiteralPath $dll)) { return $null }
  [pscustomobject]@{ State = $lines[1]; Dll = $dll }
}

function Invoke-Tool($tool, [string] $freshness) {
  $env:HATMAX_LAUNCHER = $freshness
  & dotnet $tool.Dll @arguments
  exit $LASTEXITCODE
}

function Assert-Dotnet {
  $sdks = if (Get-Command dotnet -ErrorAction Ignore) { @(& dotnet --list-sdks | ForEach-Object { ($_ -split ' ')[0] }) } else { $null }
  if ($null -eq $sdks) { Stop-With "the program 'dotnet' was not found." 'install the .NET 10 SDK: https://dot.net/download' }
  if (-not ($sdks | Where-Object { [int](($_ -split '\.')[0]) -ge 10 })) {
    Stop-With "the .NET SDK 10 or newer is needed; found: $(if ($sdks) { $sdks -join ' ' } else { 'none' })." 'install the .NET 10 SDK: https://dot.net/download'
  }
}

function Get-Pinned([string] $package) {
  $files = 'Directory.Packages.props', 'services/Directory.Packages.props' | ForEach-Object { Join-Path $root $_ } | Where-Object { Test-Path -LiteralPath $_ }
  $match = Select-String -LiteralPath $files -Pattern "PackageVersion Include=`"$([regex]::Escape($package))`" Version=`"([^`"]+)`"" | Select-Object -First 1
  $match.Matches[0].Groups[1].Value
}

# Which packages the feed carries is asked once, by restoring two that poor feeds lack.
function Select-Feed {
  $props = Join-Path $state 'feed.props'
  if ($env:HatmaxFeed -or (Test-Path -LiteralPath $props)) { return }
  Say 'asking the package feed what it carries …'
  $probe = Join-Path $state "probe.$PID"
  New-Item -ItemType Directory -Path $probe | Out-Null
  try {
    foreach ($name in 'Directory.Build.props', 'Directory.Build.targets', 'Directory.Packages.props') { Set-Content -LiteralPath (Join-Path $probe $name) -Value '<Project />' }
    Set-Content -LiteralPath (Join-Path $probe 'probe.csproj') -Value @"
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <NuGetAudit>false</NuGetAudit>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Scriban" Version="$(Get-Pinned 'Scriban')" />
    <PackageReference Include="Pulumi" Version="$(Get-Pinned 'Pulumi')" />
    <PackageReference Include="Microsoft.Data.Sqlite" Version="$(Get-Pinned 'Microsoft.Data.Sqlite')" />
  </ItemGroup>
</Project>
"@
    $output = & dotnet restore (Join-Path $probe 'probe.csproj') --nologo -v:q -tl:off 2>&1 | Out-String
    $succeeded = $LASTEXITCODE -eq 0
  }
  finally { Remove-Item -LiteralPath $probe -Recurse -Force }
  if ($succeeded) { $answer = 'public'; $why = 'the feed carries the official packages' }
  elseif ($output -match 'NU1101|NU1102') {
    $answer = 'offline'
    $missing = [regex]::Matches($output, 'NU110[12]: Unable to find package ([A-Za-z0-9.]+[A-Za-z0-9])') | ForEach-Object { $_.Groups[1].Value } | Sort-Object -Unique
    $why = "the feed lacks $($missing -join ', ')"
  }
  else {
    [Console]::Error.WriteLine($output)
    Stop-With 'the package feed could not be asked (above).' 'check the network and the NuGet configuration, or set HatmaxFeed to public or offline'
  }
  Set-Content -LiteralPath $props -Value "<Project>`n  <PropertyGroup>`n    <HatmaxFeed>$answer</HatmaxFeed>`n  </PropertyGroup>`n</Project>"
  Say "packages: $answer, because $why (kept in .hatmax/feed.props)"
}

function Publish-Tool([string] $target, [string[]] $more) {
  $output = & dotnet publish (Join-Path $root 'generator/Hatmax.Cli/Hatmax.Cli.csproj') -c Release -o $target --nologo -v:q -tl:off `
    '-p:UseArtifactsOutput=true' "-p:ArtifactsPath=$(Join-Path $state 'tool-build')" '-p:RestorePackagesWithLockFile=false' '-p:NuGetLockFilePath=none.lock.json' `
    '-p:PackAsTool=false' '-p:GenerateDocumentationFile=false' '-p:RunAnalyzers=false' '-p:DebugType=none' '-p:UseSharedCompilation=true' @more 2>&1 | Out-String
  [pscustomobject]@{ Succeeded = $LASTEXITCODE -eq 0; Output = $output }
}

function Build-Tool {
  $began = Get-State
  $target = Join-Path $state "tool/$began"
  if (-not (Test-Path -LiteralPath (Join-Path $target 'complete'))) {
    Say 'building the tool (once, and after its sources change) …'
    foreach ($old in $target, "$target.part") { if (Test-Path -LiteralPath $old) { Remove-Item -LiteralPath $old -Recurse -Force } }
    $rid = "win-$(([string][Runtime.InteropServices.RuntimeInformation]::OSArchitecture).ToLowerInvariant())"
    # Code compiled ahead of time starts faster; a feed without that compiler gives a tool that starts slower.
    $result = Publish-Tool "$target.part" @('-r', $rid, '--self-contained', 'false', '-p:PublishReadyToRun=true')
    if (-not $result.Succeeded -and $result.Output -match 'NU110[0-9].*(crossgen|apphost|Microsoft\.NETCore\.App)|NETSDK1094') { $result = Publish-Tool "$target.part" @() }
    if (-not $result.Succeeded) {
      [Console]::Error.WriteLine($result.Output)
      Stop-With 'the tool does not build (above).' "correct the errors; 'dotnet build generator/Hatmax.Cli' shows them as well"
    }
    New-Item -ItemType File -Path (Join-Path "$target.part" 'complete') | Out-Null
    Move-Item -LiteralPath "$target.part" -Destination $target
  }
  Set-Content -LiteralPath $stamp -Value $began, $began
  # One that still runs keeps its folder: of the older builds the latest stays.
  Get-ChildItem -LiteralPath (Join-Path $state 'tool') -Directory | Where-Object Name -NE $began | Sort-Object LastWriteTimeUtc -Descending |
    Select-Object -Skip 1 | Remove-Item -Recurse -Force -ErrorAction SilentlyContinue
}

$tool = Get-Tool
if ($env:HATMAX_NO_REBUILD -eq '1' -and $tool) { Invoke-Tool $tool 'unchecked' }
if (-not $tool -or $tool.State -ne (Get-State)) {
  Assert-Dotnet
  New-Item -ItemType Directory -Path $state -Force | Out-Null
  # Named after the folder: two callers build one after the other, and the system frees it when its holder dies.
  $mutex = [Threading.Mutex]::new($false, "Local\hatmax-$(Get-Hash $root)")
  try { [void] $mutex.WaitOne() } catch [Threading.AbandonedMutexException] { Say 'an earlier build was ended; building again.' }
  try {
    $tool = Get-Tool
    if (-not $tool -or $tool.State -ne (Get-State)) {
      Select-Feed
      Build-Tool
      $tool = Get-Tool
    }
  }
  finally { $mutex.ReleaseMutex(); $mutex.Dispose() }
}
Invoke-Tool $tool 'current'
