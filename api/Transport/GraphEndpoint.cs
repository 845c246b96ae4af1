using System.Text.Json;
using GraphQL;
using GraphQL.Types;
using Investigations.Api.Access;
using Investigations.Api.Schema;
using Investigations.Graph.Storage;

namespace Investigations.Api.Transport;

/// <summary>GraphQL over HTTP: checks, gate, execution, answer.</summary>
/// <param name="executer">Runs documents.</param>
/// <param name="schema">What they run against.</param>
/// <param name="serializer">Reads variables and writes results.</param>
/// <param name="streams">Writes results as events.</param>
/// <param name="environment">In development everybody may ask for the schema.</param>
/// <param name="log">Faults of ours go there, without personal values.</param>
internal sealed class GraphEndpoint(
    IDocumentExecuter executer, ISchema schema, IGraphQLTextSerializer serializer, EventStreams streams, IHostEnvironment environment, ILogger<GraphEndpoint> log)
{
    private const int MostErrors = 5; // in one answer

    /// <summary>Answers one request.</summary>
    public async Task HandleAsync(HttpContext http)
    {
        var media = Negotiation.Pick(http.Request.Headers.Accept);
        try
        {
            var viewer = Viewer.Of(http.User) ?? throw new GateException(ErrorCodes.SignInNeeded, "Sign in first: open a new sign-in link.");
            RequestRules.Check(http.Request);
            if (media is null)
            {
                http.Response.StatusCode = StatusCodes.Status406NotAcceptable;
                return;
            }

            await AnswerAsync(http, viewer, media.Value);
        }
        catch (GateException refusal)
        {
            await RefuseAsync(http, media ?? MediaType.Json, refusal);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The client has gone: nobody reads an answer.
        }
    }

    private async Task AnswerAsync(HttpContext http, Viewer viewer, MediaType media)
    {
        var request = await GraphRequestReader.ReadAsync(http.Request.Body, http.RequestAborted);
        var gate = DocumentGate.Check(request.Document, request.Variables, viewer.Role is Role.Admin || environment.IsDevelopment());
        if (!gate.RootFields.All(field => RootFields.MayAsk(viewer.Role, field)))
            throw new GateException(ErrorCodes.Forbidden, "Your role may not ask for this: ask somebody whose role may.");
        if (gate.Subscribes && media is not MediaType.EventStream)
            throw new GateException(ErrorCodes.RequestUnreadable, "A subscription is answered as text/event-stream: send that in Accept.");
        var result = await ExecuteAsync(http, request);
        if (media is MediaType.EventStream)
            await streams.WriteAsync(http, viewer, result);
        else
            await WriteAsync(http.Response, media, result, result.Executed || media is MediaType.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }

    private async Task<ExecutionResult> ExecuteAsync(HttpContext http, GraphRequest request)
    {
        var result = await executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = schema,
            Query = request.Document,
            OperationName = request.OperationName,
            Variables = request.Variables.ValueKind is JsonValueKind.Object ? serializer.ReadNode<Inputs>(request.Variables) : null,
            RequestServices = http.RequestServices,
            User = http.User,
            CancellationToken = http.RequestAborted,
            UnhandledExceptionDelegate = context =>
            {
                context.Exception = Mask(context.OriginalException, http.TraceIdentifier);
                context.ErrorMessage = context.Exception.Message;
                return Task.CompletedTask;
            },
        });
        if (result.Errors?.Count > MostErrors)
        {
            var first = new ExecutionErrors();
            first.AddRange(result.Errors.Take(MostErrors));
            result.Errors = first;
        }

        return result;
    }

    private MaskedFault Mask(Exception fault, string correlationId)
    {
        if (fault is StoreUnavailableException) return new MaskedFault(ErrorCodes.StoreUnavailable, "The store cannot be reached: send the request again.", null);
        log.LogError("Fault {CorrelationId}: {Fault} in {Origin}", correlationId, fault.GetType().Name, fault.TargetSite?.DeclaringType?.Name ?? "?");
        return new MaskedFault(ErrorCodes.Internal, "A fault of ours: tell the operator the correlation id.", correlationId);
    }

    private async Task RefuseAsync(HttpContext http, MediaType media, GateException refusal)
    {
        if (http.Response.HasStarted) return;
        if (refusal.Code is ErrorCodes.MethodRefused) http.Response.Headers.Allow = HttpMethods.Post;
        int status = refusal.Code is ErrorCodes.DocumentUnreadable && media is MediaType.Json ? StatusCodes.Status200OK : Status(refusal.Code);
        await WriteAsync(http.Response, media is MediaType.EventStream ? MediaType.Json : media, new ExecutionResult { Errors = [Refusal.Of(refusal.Code, refusal.Message)] }, status);
    }

    private static int Status(string? code) => code switch
    {
        ErrorCodes.SignInNeeded => StatusCodes.Status401Unauthorized,
        ErrorCodes.Forbidden or ErrorCodes.CrossOrigin => StatusCodes.Status403Forbidden,
        ErrorCodes.MethodRefused => StatusCodes.Status405MethodNotAllowed,
        ErrorCodes.RequestTooLong => StatusCodes.Status413PayloadTooLarge,
        ErrorCodes.MediaTypeRefused => StatusCodes.Status415UnsupportedMediaType,
        ErrorCodes.TooManyRequests => StatusCodes.Status429TooManyRequests,
        _ => StatusCodes.Status400BadRequest,
    };

    private async Task WriteAsync(HttpResponse response, MediaType media, ExecutionResult result, int status)
    {
        response.StatusCode = status;
        response.ContentType = Negotiation.Header(media);
        await serializer.WriteAsync(response.Body, result, response.HttpContext.RequestAborted);
    }

    // The type of the fault and where it was thrown; its message may hold a personal value.
}
