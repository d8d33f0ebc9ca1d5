namespace Hatmax.Spec.Validation.References;

/// <summary>The steps of a service, wherever they stand.</summary>
internal static class Steps
{
    /// <summary>Steps of use cases, pages, fragments and forms with their owner in words.</summary>
    public static IEnumerable<StepUse> Of(ServiceSpec service)
    {
        foreach (var usecase in service.Usecases)
        {
            foreach (var step in usecase.Steps)
            {
                yield return new StepUse(step, $"use case '{usecase.Name}'");
            }
        }

        foreach (var page in service.Pages.Concat(service.Fragments))
        {
            foreach (var step in page.Load)
            {
                yield return new StepUse(step, $"page '{page.Name}'");
            }
        }

        foreach (var form in service.Forms)
        {
            foreach (var step in form.Submit)
            {
                yield return new StepUse(step, $"form '{form.Name}'");
            }
        }
    }
}
