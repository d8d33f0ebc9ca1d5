using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Hatmax.Images;

/// <summary>Speaks the distribution protocol of OCI to registries: asks for manifests, uploads blobs.</summary>
internal sealed partial class RegistryClient : IDisposable
{
    private const string Manifests =
        "application/vnd.oci.image.manifest.v1+json,application/vnd.docker.distribution.manifest.v2+json,application/vnd.oci.image.index.v1+json,application/vnd.docker.distribution.manifest.list.v2+json";

    private readonly HttpClient _client = new(new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(10) });
    private readonly Dictionary<string, AuthenticationHeaderValue> _rights = new(StringComparer.Ordinal);

    public void Dispose() => _client.Dispose();

    /// <summary>The image when the registry has it; null when it has not, does not answer, or does not let us look.</summary>
    public async Task<RemoteImage?> FindAsync(string repository, string tag, CancellationToken cancellation)
    {
        var address = RegistryAddress.Of(repository);
        try
        {
            using var answer = await SendAsync(address, HttpMethod.Get, new Uri(address.Base, "manifests/" + tag), null, cancellation).ConfigureAwait(false);
            if (!answer.IsSuccessStatusCode)
            {
                return null;
            }

            var body = await answer.Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false);
            using var manifest = JsonDocument.Parse(body);
            var size = manifest.RootElement.TryGetProperty("layers", out var layers) ? layers.EnumerateArray().Sum(layer => layer.GetProperty("size").GetInt64()) : 0;
            return new RemoteImage("sha256:" + Convert.ToHexStringLower(SHA256.HashData(body)), size);
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException || (exception is TaskCanceledException && !cancellation.IsCancellationRequested))
        {
            return null;
        }
    }

    /// <summary>Uploads an image; the finding that says why not, or null.</summary>
    public async Task<ImageDiagnostic?> PushAsync(OciImage image, string repository, string tag, CancellationToken cancellation)
    {
        var address = RegistryAddress.Of(repository);
        try
        {
            foreach (var blob in image.Blobs)
            {
                if (await PushBlobAsync(address, image, blob, cancellation).ConfigureAwait(false) is { } status)
                {
                    return Refused(repository, tag, status);
                }
            }

            var manifest = new ByteArrayContent(await File.ReadAllBytesAsync(image.BlobPath(image.Digest), cancellation).ConfigureAwait(false));
            manifest.Headers.ContentType = new MediaTypeHeaderValue(OciImage.ManifestType);
            using var answer = await SendAsync(address, HttpMethod.Put, new Uri(address.Base, "manifests/" + tag), manifest, cancellation).ConfigureAwait(false);
            return answer.IsSuccessStatusCode ? null : Refused(repository, tag, answer.StatusCode);
        }
        catch (Exception exception) when (exception is HttpRequestException || (exception is TaskCanceledException && !cancellation.IsCancellationRequested))
        {
            return ImageDiagnostics.RegistryUnreachable.With($"The registry of {repository} does not answer: {exception.Message.TrimEnd('.')}.");
        }
    }

    private async Task<HttpStatusCode?> PushBlobAsync(RegistryAddress address, OciImage image, string digest, CancellationToken cancellation)
    {
        using var known = await SendAsync(address, HttpMethod.Head, new Uri(address.Base, "blobs/" + digest), null, cancellation).ConfigureAwait(false);
        if (known.IsSuccessStatusCode)
        {
            return null;
        }

        using var session = await SendAsync(address, HttpMethod.Post, new Uri(address.Base, "blobs/uploads/"), new ByteArrayContent([]), cancellation).ConfigureAwait(false);
        if (session.StatusCode != HttpStatusCode.Accepted || session.Headers.Location is not { } location)
        {
            return session.StatusCode;
        }

        var target = new UriBuilder(new Uri(address.Base, location));
        target.Query = target.Query.TrimStart('?') + (target.Query.Length > 1 ? "&" : "") + "digest=" + Uri.EscapeDataString(digest);
        var content = new StreamContent(File.OpenRead(image.BlobPath(digest)));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var answer = await SendAsync(address, HttpMethod.Put, target.Uri, content, cancellation).ConfigureAwait(false);
        return answer.IsSuccessStatusCode ? null : answer.StatusCode;
    }

    private async Task<HttpResponseMessage> SendAsync(RegistryAddress address, HttpMethod method, Uri target, HttpContent? content, CancellationToken cancellation)
    {
        var answer = await SendOnceAsync(address, method, target, content, cancellation).ConfigureAwait(false);

        // Only requests that have not consumed a stream are asked again: the first request of a push has none.
        if (answer.StatusCode != HttpStatusCode.Unauthorized || content is StreamContent || !await SignInAsync(address, answer, cancellation).ConfigureAwait(false))
        {
            return answer;
        }

        answer.Dispose();
        return await SendOnceAsync(address, method, target, content, cancellation).ConfigureAwait(false);
    }

    private Task<HttpResponseMessage> SendOnceAsync(RegistryAddress address, HttpMethod method, Uri target, HttpContent? content, CancellationToken cancellation)
    {
        var request = new HttpRequestMessage(method, target) { Content = content };
        request.Headers.TryAddWithoutValidation("Accept", Manifests);

        // An upload may be sent on to the store of another host, which must not see our rights.
        request.Headers.Authorization = target.Authority == address.Base.Authority ? _rights.GetValueOrDefault(address.Base.AbsoluteUri) : null;
        return _client.SendAsync(request, method == HttpMethod.Get ? HttpCompletionOption.ResponseContentRead : HttpCompletionOption.ResponseHeadersRead, cancellation);
    }

    private async Task<bool> SignInAsync(RegistryAddress address, HttpResponseMessage refusal, CancellationToken cancellation)
    {
        var basic = RegistryCredentials.Read(RegistryCredentials.Folder(), address.Host);
        var challenge = refusal.Headers.WwwAuthenticate.FirstOrDefault();
        if (string.Equals(challenge?.Scheme, "Basic", StringComparison.OrdinalIgnoreCase) && basic is not null)
        {
            return _rights.TryAdd(address.Base.AbsoluteUri, new AuthenticationHeaderValue("Basic", basic));
        }

        var parts = Challenge().Matches(challenge?.Parameter ?? "").ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value, StringComparer.OrdinalIgnoreCase);
        if (!string.Equals(challenge?.Scheme, "Bearer", StringComparison.OrdinalIgnoreCase) || !parts.TryGetValue("realm", out var realm) || !Uri.TryCreate(realm, UriKind.Absolute, out var issuer))
        {
            return false;
        }

        var repository = address.Base.AbsolutePath["/v2/".Length..].TrimEnd('/');
        var query = $"service={Uri.EscapeDataString(parts.GetValueOrDefault("service", ""))}&scope={Uri.EscapeDataString($"repository:{repository}:pull,push")}";
        using var request = new HttpRequestMessage(HttpMethod.Get, new UriBuilder(issuer) { Query = query }.Uri);
        request.Headers.Authorization = basic is null ? null : new AuthenticationHeaderValue("Basic", basic);
        using var answer = await _client.SendAsync(request, cancellation).ConfigureAwait(false);
        if (!answer.IsSuccessStatusCode)
        {
            return false;
        }

        using var document = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false));
        var token = document.RootElement.TryGetProperty("token", out var value) || document.RootElement.TryGetProperty("access_token", out value) ? value.GetString() : null;
        return token is not null && _rights.TryAdd(address.Base.AbsoluteUri, new AuthenticationHeaderValue("Bearer", token));
    }

    private static ImageDiagnostic Refused(string repository, string tag, HttpStatusCode status) =>
        ImageDiagnostics.RegistryRefused.With($"The registry refused {repository}:{tag}: it answers {(int)status}.");

    [GeneratedRegex("(?<name>[a-z_]+)=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Challenge();
}
