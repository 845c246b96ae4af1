using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Investigations.Api.Transport;

/// <summary>Serves the explorer: the files that the web build left beside the executable.</summary>
internal static class ExplorerFiles
{
    /// <summary>Serves a folder; any path without a point is a page of the explorer.</summary>
    /// <param name="app">The host.</param>
    /// <param name="folder">Holds index.html; nothing is served when it is absent.</param>
    public static void UseExplorer(this WebApplication app, string folder)
    {
        if (!File.Exists(Path.Combine(folder, "index.html"))) return;
        var files = new PhysicalFileProvider(folder);
        var options = new StaticFileOptions { FileProvider = files, OnPrepareResponse = SetCaching };
        app.UseStaticFiles(options);
        app.MapFallbackToFile("{*path:nonfile}", "index.html", options);
    }

    // Names under assets/ hold a hash of what is in the file; the page that names them is asked for again each time.
    private static void SetCaching(StaticFileResponseContext context) =>
        context.Context.Response.Headers.CacheControl =
            context.Context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache";
}
